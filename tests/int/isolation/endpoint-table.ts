import type { World } from './world'

/** An address of ours besides Payload's own: how to call it for an item of a site, and who gets past its guard. */
type EndpointRow = {
  path: (at: Target) => string
  data?: (at: Target) => object
  /** Words as in the table of collections. */
  may: string
}

/** The item that the call is about, and the site that it belongs to. */
export type Target = { site: string; id: (collection: string) => string }

const SYSTEM = 'system@all'
const CLERKS = `clerk publisher ${SYSTEM}`
const EVERYONE_AT_WORK = `worker@all ${SYSTEM}`
const CATALOGUE = `root-publisher@all root-admin@all ${SYSTEM}`
const EVERYONE = `${EVERYONE_AT_WORK} expired@all none@all stranger@all`
const LOGGED_IN = `${EVERYONE_AT_WORK} expired@all none@all`
const NOBODY = ''

/** `collection method path` → row. An address without a row fails the test. */
export const OWN_ENDPOINTS: Record<string, EndpointRow> = {
  'legal-documents get /doc-so': {
    path: ({ site }) => `legal-documents/doc-so?so=1/Q%C4%90-UBND&trang=${site}`,
    // Shows what the person's sites show; of an ended cover nothing.
    may: `${EVERYONE_AT_WORK} expired@all`,
  },
  'procedures get /xuat': { path: () => 'procedures/xuat?format=json', may: EVERYONE_AT_WORK },
  'procedures post /da-ra-soat': { path: () => 'procedures/da-ra-soat', may: CATALOGUE },
  'procedures get /can-xem-lai/xuat': {
    path: ({ site }) => `procedures/can-xem-lai/xuat?muc=${site}`,
    // The lists of a site are named in their own words; a wrong name is answered like a foreign one.
    may: NOBODY,
  },
  'procedure-decisions post /:id/lines': {
    path: ({ id }) => `procedure-decisions/${id('procedure-decisions')}/lines`,
    data: () => ({ text: '' }),
    may: NOBODY,
  },
  'procedure-imports post /:id/ticks': {
    path: ({ id }) => `procedure-imports/${id('procedure-imports')}/ticks`,
    data: () => ({ isAccepted: false, verdict: 'new' }),
    may: CATALOGUE,
  },
  'procedure-imports post /:id/confirm': {
    path: ({ id }) => `procedure-imports/${id('sites')}/confirm`,
    may: CATALOGUE,
  },
  'procedure-imports post /:id/cancel': {
    path: ({ id }) => `procedure-imports/${id('sites')}/cancel`,
    may: CATALOGUE,
  },
  'directive-deliveries get /xuat': {
    path: ({ id }) => `directive-deliveries/xuat?van-ban=${id('directives')}`,
    may: NOBODY,
  },
  'directive-deliveries post /:id/da-nhan': {
    path: ({ id }) => `directive-deliveries/${id('directive-deliveries')}/da-nhan`,
    may: 'worker',
  },
  'directive-deliveries post /:id/bao-cao': {
    path: ({ id }) => `directive-deliveries/${id('directive-deliveries')}/bao-cao`,
    data: () => ({}),
    may: 'worker',
  },
  'directive-deliveries get /:id/tep/:media': {
    path: ({ id }) => `directive-deliveries/${id('directive-deliveries')}/tep/${id('media')}`,
    // The file is none of that directive.
    may: NOBODY,
  },
  'document-batches get /mau': {
    path: () => 'document-batches/mau?kind=legal-documents',
    may: `clerk@all publisher@all ${SYSTEM}`,
  },
  'document-batches get /:id/loi': {
    path: ({ id }) => `document-batches/${id('document-batches')}/loi`,
    // Without wrong lines there is no such file, for nobody.
    may: NOBODY,
  },
  'document-batches post /tai-len': {
    path: () => 'document-batches/tai-len',
    data: ({ site }) => ({ site, kind: 'legal-documents' }),
    may: CLERKS,
  },
  'document-batches post /:id/confirm': {
    path: ({ id }) => `document-batches/${id('document-batches')}/confirm`,
    may: CLERKS,
  },
  'document-batches post /:id/cancel': {
    path: ({ id }) => `document-batches/${id('document-batches')}/cancel`,
    may: CLERKS,
  },
  'document-batches post /:id/ticks': {
    path: ({ id }) => `document-batches/${id('document-batches')}/ticks`,
    data: () => ({ isAccepted: true }),
    may: CLERKS,
  },
  'document-batch-files post /tai-len': {
    path: () => 'document-batch-files/tai-len',
    data: ({ id }) => ({ batch: id('document-batches') }),
    may: CLERKS,
  },
  'document-batch-files get /van-ban': {
    path: ({ site }) => `document-batch-files/van-ban?site=${site}&q=1`,
    may: CLERKS,
  },
  'document-batch-files post /:id/attach': {
    path: ({ id }) => `document-batch-files/${id('document-batch-files')}/attach`,
    data: ({ id }) => ({ kind: 'legal-documents', id: id('legal-documents') }),
    may: CLERKS,
  },
  'document-batch-files post /:id/discard': {
    path: ({ id }) => `document-batch-files/${id('document-batch-files')}/discard`,
    may: CLERKS,
  },
  'file-texts post /:id/retry': {
    path: ({ id }) => `file-texts/${id('file-texts')}/retry`,
    may: `worker ${SYSTEM}`,
  },
  'offers get /cua-muc': {
    path: ({ id }) => `offers/cua-muc?collection=news&id=${id('news')}`,
    may: `worker ${SYSTEM}`,
  },
  'offers post /:id/nhan-dang': {
    path: ({ id }) => `offers/${id('offers')}/nhan-dang`,
    data: () => ({ seen: 'offered' }),
    may: 'publisher',
  },
  'offers post /:id/khong-nhan': {
    path: ({ id }) => `offers/${id('offers')}/khong-nhan`,
    data: () => ({ seen: 'offered' }),
    may: 'publisher',
  },
  'offers post /:id/de-nghi-lai': {
    path: ({ id }) => `offers/${id('offers')}/de-nghi-lai`,
    data: () => ({ seen: 'offered' }),
    may: 'publisher',
  },
  'placements post /dat': {
    path: () => 'placements/dat',
    data: ({ site, id }) => ({ site, collection: 'news', itemId: id('sites'), place: 'hidden' }),
    // There is no such item; whoever works at the site is told so, and nobody hides anything.
    may: NOBODY,
  },
  'workflow-items get /dang-ngay': {
    path: ({ site }) => `workflow-items/dang-ngay?collection=news&site=${site}`,
    may: LOGGED_IN,
  },
  'workflow-items get /muc/:kind/:id': {
    path: ({ id }) => `workflow-items/muc/news/${id('news')}`,
    may: `worker ${SYSTEM}`,
  },
  'workflow-items post /muc/:kind/:id/:step': {
    path: ({ id }) => `workflow-items/muc/news/${id('news')}/gui-duyet`,
    // Whoever may submit is told that the text is not the one that was read.
    data: () => ({ seen: 'another' }),
    may: `editor publisher ${SYSTEM}`,
  },
  'editing-holds get /muc/:kind/:id': {
    path: ({ id }) => `editing-holds/muc/news/${id('news')}`,
    may: `worker ${SYSTEM}`,
  },
  'editing-holds post /muc/:kind/:id/giu': {
    path: ({ id }) => `editing-holds/muc/news/${id('news')}/giu`,
    may: `editor publisher ${SYSTEM}`,
  },
  'editing-holds post /muc/:kind/:id/tha': {
    path: ({ id }) => `editing-holds/muc/news/${id('news')}/tha`,
    may: `worker ${SYSTEM}`,
  },
  'unsaved-texts post /giu': {
    path: () => 'unsaved-texts/giu',
    data: ({ id }) => ({
      kind: 'news',
      id: id('news'),
      locale: 'vi',
      data: { startedFrom: 'new.00000000-0000-4000-8000-000000000000', title: 'Chưa lưu' },
    }),
    may: `worker ${SYSTEM}`,
  },
  'unsaved-texts get /cua-toi': {
    path: ({ site }) => `unsaved-texts/cua-toi?kind=news&site=${site}`,
    may: `worker ${SYSTEM}`,
  },
  'unsaved-texts get /cua-toi/:id': {
    path: ({ id }) => `unsaved-texts/cua-toi/${id('unsaved-texts')}`,
    // It is another's.
    may: NOBODY,
  },
  'unsaved-texts post /cua-toi/:id/bo': {
    path: ({ id }) => `unsaved-texts/cua-toi/${id('unsaved-texts')}/bo`,
    may: NOBODY,
  },
  'review-links get /muc/:kind/:id': {
    path: ({ id }) => `review-links/muc/news/${id('news')}`,
    may: `editor publisher ${SYSTEM}`,
  },
  'review-links post /muc/:kind/:id': {
    path: ({ id }) => `review-links/muc/news/${id('news')}`,
    // Whoever may make one is told that it would be good for too long.
    data: () => ({ days: 99 }),
    may: `editor publisher ${SYSTEM}`,
  },
  'review-links post /muc/:kind/:id/thu-hoi/:link': {
    path: ({ id }) => `review-links/muc/news/${id('news')}/thu-hoi/${crypto.randomUUID()}`,
    may: `editor publisher ${SYSTEM}`,
  },
  '* post /xem-truoc/:kind/:id': {
    path: ({ id }) => `xem-truoc/news/${id('news')}`,
    data: () => ({ title: 'Đang gõ' }),
    may: `editor publisher ${SYSTEM}`,
  },
  'media post /kho/tai-len': {
    path: () => 'media/kho/tai-len',
    // Whoever works there is told that there is no file with it.
    data: ({ site }) => ({ site }),
    may: `worker ${SYSTEM}`,
  },
  'media post /kho/xoa-chua-dung': {
    path: () => 'media/kho/xoa-chua-dung',
    data: () => ({ ids: [] }),
    may: LOGGED_IN,
  },
  'media get /kho/noi-dung/:id': {
    path: ({ id }) => `media/kho/noi-dung/${id('media')}`,
    may: `worker ${SYSTEM}`,
  },
  'sites get /populate-tenant-options': { path: () => 'sites/populate-tenant-options', may: LOGGED_IN },
  'users post /forgot-password': {
    path: () => 'users/forgot-password',
    data: () => ({ email: 'khong-co@example.org' }),
    may: EVERYONE,
  },
  'users get /init': { path: () => 'users/init', may: EVERYONE },
  'users post /login': {
    path: () => 'users/login',
    data: () => ({ email: 'khong-co@example.org', password: 'sai' }),
    may: NOBODY,
  },
  'users get /me': { path: () => 'users/me', may: EVERYONE },
  'users post /refresh-token': { path: () => 'users/refresh-token', may: LOGGED_IN },
  'users post /first-register': {
    path: () => 'users/first-register',
    data: () => ({ name: 'Người đầu', email: 'dau-tien@example.org', password: 'mat-khau-dau' }),
    may: NOBODY,
  },
  'users post /reset-password': {
    path: () => 'users/reset-password',
    data: () => ({ token: 'sai', password: 'mat-khau-moi' }),
    may: NOBODY,
  },
  'users post /hai-buoc/bat-dau': { path: () => 'users/hai-buoc/bat-dau', may: LOGGED_IN },
  'users post /hai-buoc/bat': { path: () => 'users/hai-buoc/bat', may: LOGGED_IN },
  'users post /hai-buoc/tat': { path: () => 'users/hai-buoc/tat', may: LOGGED_IN },
  'users post /hai-buoc/ma-du-phong': { path: () => 'users/hai-buoc/ma-du-phong', may: LOGGED_IN },
  'users post /:id/dang-xuat': {
    path: ({ id }) => `users/${id('users')}/dang-xuat`,
    may: `admin ${SYSTEM}`,
  },
  'users post /:id/mo-lai': { path: ({ id }) => `users/${id('users')}/mo-lai`, may: `admin ${SYSTEM}` },
  'media get /paste-url/:id?': { path: () => 'media/paste-url?src=http://127.0.0.1/', may: NOBODY },
  'procedure-imports get /paste-url/:id?': {
    path: () => 'procedure-imports/paste-url?src=http://127.0.0.1/',
    may: NOBODY,
  },
  'payload-jobs get /run': { path: () => 'payload-jobs/run', may: NOBODY },
  'payload-jobs get /handle-schedules': { path: () => 'payload-jobs/handle-schedules', may: NOBODY },
  // A stranger is told that there is none.
  'payload-preferences get /:key': { path: () => 'payload-preferences/nav', may: EVERYONE },
  'payload-preferences post /:key': {
    path: () => 'payload-preferences/nav',
    data: () => ({ value: {} }),
    may: LOGGED_IN,
  },
  '* get /trang-moi/mau': { path: () => 'trang-moi/mau', may: `root-admin@all ${SYSTEM}` },
  '* post /trang-moi/kiem-tra': {
    path: () => 'trang-moi/kiem-tra',
    data: () => ({ lines: [] }),
    may: `root-admin@all ${SYSTEM}`,
  },
  '* post /trang-moi': {
    path: () => 'trang-moi',
    // Whoever gets past the guard is told that everything is missing.
    data: () => ({}),
    may: `root-admin@all ${SYSTEM}`,
  },
  '* post /bai-viet/tep-word': {
    path: () => 'bai-viet/tep-word',
    // Whoever gets past the guard is told that there is no file.
    data: ({ site }) => ({ site, collection: 'news' }),
    may: `editor publisher ${SYSTEM}`,
  },
  '* post /bai-viet/soat': {
    path: () => 'bai-viet/soat',
    data: ({ site }) => ({ site, links: [], numbers: [], media: [] }),
    may: `worker ${SYSTEM}`,
  },
  '* post /bai-viet/tim-muc': {
    path: () => 'bai-viet/tim-muc',
    data: ({ site }) => ({ site, text: 'mục', among: ['news'] }),
    may: `worker ${SYSTEM}`,
  },
  '* get /access': { path: () => 'access', may: EVERYONE },
}

/** Tried one by one in tests of their own. */
export const TRIED_ELSEWHERE = new Set([
  'users post /unlock',
  // Gives a new password to what others still compare.
  'users post /:id/dat-lai-dang-nhap',
  // Would end the sessions of the actors; it concerns nobody else's.
  'users post /logout',
  // Payload answers 500 where there is nothing of that name; only the own preference can be named.
  'payload-preferences delete /:key',
  // The same; accounts are not verified by mail here.
  'users post /verify/:id',
  'media get /file/:filename',
  'procedure-imports get /file/:filename',
])

/** Every address besides those that Payload gives each collection. */
export function extraEndpoints({ payload }: World): string[] {
  const usual = new Set(namesOf(payload.collections.holidays.config.endpoints))
  const ofCollections = Object.values(payload.collections).flatMap(({ config }) =>
    namesOf(config.endpoints)
      .filter((name) => !usual.has(name))
      .map((name) => `${config.slug} ${name}`),
  )
  return [...ofCollections, ...namesOf(payload.config.endpoints).map((name) => `* ${name}`)]
}

function namesOf(endpoints: false | { method: string; path: string }[]): string[] {
  return endpoints ? endpoints.map(({ method, path }) => `${method} ${path}`) : []
}
