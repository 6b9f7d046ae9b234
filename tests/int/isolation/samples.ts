import { storedDay } from '@/platform/time/calendar-day'

/** Where a sample is put: a site, the mark that its texts carry, and ids of samples at the same place. */
export type Place = {
  site: string
  /** In every text of the place: an answer that holds the mark of another place has leaked. */
  mark: string
  /** Different for each sample. */
  n: string
  idOf: (collection: string) => string
}

type Sample = (place: Place) => Record<string, unknown>

const NOW = '2026-03-02T03:00:00.000Z'
const DAY = storedDay('2026-03-02')
const FAR_DAY = storedDay('2099-01-01')

/**
 * One item of each collection as somebody would send it; a new collection has to bring its own. The order is that in which
 * they are made: who points to another comes later.
 */
export const SAMPLES: Record<string, Sample> = {
  sites: ({ site, n }) => ({ name: `Xã ${n}`, kind: 'xa', slug: `xa-${n}`, parent: site }),
  users: ({ site, mark, n }) => ({
    name: `Người ${mark}`,
    email: `nguoi-${n}@example.org`,
    password: `đường làng quanh co ${n}`,
    memberships: [{ site, roles: ['admin'] }],
  }),
  sectors: ({ n }) => ({ name: `Lĩnh vực ${n}`, slug: `linh-vuc-${n}` }),
  'life-events': ({ n }) => ({ name: `Sự kiện ${n}`, slug: `su-kien-${n}` }),
  agencies: ({ n }) => ({ name: `Cơ quan ${n}`, slug: `co-quan-${n}`, kind: 'khac' }),
  holidays: ({ n }) => ({ name: `Nghỉ ${n}`, kind: 'off', startsOn: DAY, endsOn: DAY }),
  'administrative-units': ({ n }) => ({ name: `Đơn vị ${n}`, level: 'commune', code: n, sourceKey: n }),
  media: ({ site, mark, n }) => ({ alt: `Ảnh ${mark} ${n}`, caption: mark, site }),
  categories: ({ site, mark, n }) => ({ name: `Mục ${mark} ${n}`, slug: `muc-${n}`, site }),
  topics: ({ site, mark, n }) => ({
    title: `Chuyên đề ${mark} ${n}`,
    slug: `chuyen-de-${n}`,
    isShown: true,
    site,
  }),
  'unit-facts': ({ site, mark, n }) => ({ name: `Tư liệu ${mark} ${n}`, leaders: [{ name: mark }], site }),
  news: ({ site, mark, n }) => ({ title: `Tin ${mark} ${n}`, slug: `tin-${n}`, site }),
  pages: ({ site, mark, n }) => ({ title: `Bài ${mark} ${n}`, slug: `bai-${n}`, site }),
  banners: ({ site, mark, n, idOf }) => ({ title: `Banner ${mark} ${n}`, image: idOf('media'), site }),
  directives: ({ site, mark, n }) => ({
    documentNumber: `${n}/KH-UBND`,
    documentType: 'ke-hoach',
    abstract: `Kế hoạch ${mark}`,
    slug: `ke-hoach-${n}`,
    site,
  }),
  'legal-documents': ({ site, mark, n }) => ({
    documentNumber: `${n}/QĐ-UBND`,
    documentType: 'quyet-dinh',
    abstract: `Quyết định ${mark}`,
    slug: `quyet-dinh-${n}`,
    site,
  }),
  procedures: ({ n, idOf }) => ({
    code: `9.${n}`,
    name: `Thủ tục ${n}`,
    slug: `thu-tuc-${n}`,
    status: 'in-force',
    applicants: ['cong-dan'],
    executingAgencies: [idOf('agencies')],
    steps: [{ title: 'Bước 1', body: 'Nộp hồ sơ.' }],
    submissionMethods: [{ method: 'direct', processingTime: { value: 5, unit: 'working-day' } }],
    cases: [{ papers: [{ name: 'Tờ khai', originals: 1 }] }],
    dossierSets: 1,
  }),
  'procedure-decisions': ({ n, idOf }) => ({
    number: `${n}/QĐ-CB`,
    decidedOn: DAY,
    lines: [{ procedure: idOf('procedures'), change: 'repealed', effectiveOn: FAR_DAY }],
  }),
  offerings: ({ site, mark, idOf }) => ({ procedure: idOf('procedures'), deskName: `Quầy ${mark}`, site }),
  'search-terms': ({ site, mark, n }) => ({
    phrases: [`lời ${mark} ${n.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`],
    officialWords: ['từ chính thức'],
    use: 'everyday',
    site,
  }),
  'best-bets': ({ site, mark, n, idOf }) => ({
    phrases: [`câu ${mark} ${n}`],
    item: { relationTo: 'news', value: idOf('news') },
    site,
  }),
  'procedure-changes': ({ n, idOf }) => ({
    lineId: n,
    decisionNumber: n,
    decidedOn: DAY,
    procedure: idOf('procedures'),
    change: 'amended',
    effectiveOn: DAY,
    approvedAt: NOW,
    state: 'applied',
  }),
  'procedure-imports': ({ n }) => ({ originalName: `${n}.json`, state: 'waiting', startedBy: 'ai đó' }),
  'procedure-import-lines': ({ idOf }) => ({ import: idOf('procedure-imports'), verdict: 'new' }),
  'directive-deliveries': ({ site, mark, idOf }) => ({
    directive: idOf('directives'),
    issuer: site,
    site,
    sentAt: NOW,
    receivedBy: mark,
  }),
  'task-reports': ({ site, mark, n, idOf }) => ({
    delivery: idOf('directive-deliveries'),
    directive: idOf('directives'),
    issuer: site,
    site,
    taskId: n,
    state: 'doing',
    percent: 10,
    note: mark,
    reportedBy: mark,
  }),
  'document-batches': ({ site, mark, n }) => ({
    site,
    kind: 'legal-documents',
    originalName: `${mark}.xlsx`,
    storedName: `${n}.xlsx`,
    state: 'waiting',
  }),
  'document-batch-rows': ({ site, mark, n, idOf }) => ({
    batch: idOf('document-batches'),
    site,
    line: Number(n),
    problem: mark,
    state: 'ready',
  }),
  'document-batch-files': ({ site, mark, n }) => ({
    site,
    originalName: `${mark}.pdf`,
    storedName: `${n}.pdf`,
    state: 'waiting',
  }),
  'legal-effects': ({ n, idOf }) => ({
    document: idOf('legal-documents'),
    fromDay: `0001-01-${n}`,
    effect: 'in-force',
  }),
  'file-texts': ({ site, mark, idOf }) => ({ media: idOf('media'), site, name: mark, state: 'done' }),
  'file-pages': ({ site, mark, n, idOf }) => ({
    fileText: idOf('file-texts'),
    site,
    number: Number(n),
    text: mark,
  }),
  publications: ({ site, mark, n }) => ({
    collection: 'news',
    itemId: n,
    site,
    action: 'publish',
    snapshot: { title: mark },
    actor: mark,
  }),
  'slug-history': ({ n }) => ({ collection: 'news', scope: 'matrix', slug: n, itemId: n }),
  'media-uses': ({ n }) => ({ media: n, collection: 'news', itemId: n }),
  offers: ({ site, mark }) => ({
    collection: 'news',
    itemId: crypto.randomUUID(),
    title: mark,
    fromSite: site,
    toSite: site,
    state: 'offered',
    offeredAt: NOW,
  }),
  placements: ({ site, mark }) => ({
    site,
    collection: 'news',
    itemId: crypto.randomUUID(),
    place: 'hidden',
    placedBy: mark,
  }),
  'workflow-items': ({ site, mark }) => ({
    collection: 'news',
    itemId: crypto.randomUUID(),
    site,
    title: mark,
    working: 'submitted',
    side: 'never',
  }),
  'workflow-log': ({ site, mark, n }) => ({
    at: NOW,
    action: 'submit',
    collection: 'news',
    itemId: n,
    site,
    actor: mark,
    note: mark,
  }),
  'editing-holds': ({ mark, n }) => ({
    collection: 'news',
    itemId: n,
    holder: mark,
    holderName: mark,
    since: NOW,
    beatAt: NOW,
  }),
  'unsaved-texts': ({ site, mark, n, idOf }) => ({
    person: mark,
    opening: n,
    collection: 'news',
    itemId: idOf('news'),
    site,
    locale: 'vi',
    keptAt: NOW,
    data: { title: mark },
  }),
  'draft-media-uses': ({ n }) => ({ media: n, collection: 'news', itemId: n }),
  'review-links': ({ mark, n }) => ({
    collection: 'news',
    itemId: crypto.randomUUID(),
    tokenHash: n,
    maker: crypto.randomUUID(),
    makerName: mark,
    expiresAt: NOW,
    openedCount: 0,
  }),
  'payload-kv': ({ n }) => ({ key: n, data: {} }),
  'payload-jobs': () => ({ queue: 'matrix', input: {}, taskSlug: 'sync' }),
  'payload-locked-documents': ({ idOf }) => ({
    document: { relationTo: 'news', value: idOf('news') },
    user: { relationTo: 'users', value: idOf('users') },
  }),
  'payload-preferences': ({ n, idOf }) => ({
    key: `matrix-${n}`,
    user: { relationTo: 'users', value: idOf('users') },
    value: {},
  }),
  'payload-migrations': ({ n }) => ({ name: n, batch: 99 }),
}
