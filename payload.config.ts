import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { env } from './src/env'
import { adminMenu } from './src/features/admin-menu'
import { adminScreens } from './src/features/admin-screens'
import { fittingMenu } from './src/features/admin-visibility'
import { digestSections } from './src/features/desk-sections'
import { banners } from './src/features/banners/collection'
import { directives } from './src/features/directives/collection'
import { directiveDeliveries, taskReports } from './src/features/directives/follow-up/collections'
import {
  documentBatches,
  documentBatchFiles,
  documentBatchRows,
} from './src/features/document-entry/collections'
import { procedureImportLines, procedureImports } from './src/features/import/updates/collections'
import { legalDocuments } from './src/features/legal-documents/collection'
import { legalEffects } from './src/features/legal-documents/effect/effects-collection'
import { categories } from './src/features/news/categories'
import { newSiteEndpoints } from './src/features/new-site/endpoints'
import { news } from './src/features/news/collection'
import { pages } from './src/features/pages/collection'
import { unitFacts } from './src/features/pages/facts/collection'
import { procedures } from './src/features/procedures/collection'
import { procedureChanges } from './src/features/procedures/decisions/changes-collection'
import { procedureDecisions } from './src/features/procedures/decisions/collection'
import { settleTask } from './src/features/procedures/decisions/settle-task'
import { lifeEvents } from './src/features/procedures/life-events/collection'
import { offerings } from './src/features/procedures/offerings'
import { searchList } from './src/features/search-list'
import { topics } from './src/features/topics/collection'
import { administrativeUnits } from './src/platform/administrative-units/collection'
import { agencies } from './src/platform/agencies/collection'
import { editingHolds, unsavedTexts } from './src/platform/editing/collections'
import { filePages, fileTexts } from './src/platform/file-text/collections'
import { adminWords, vietnamese } from './src/platform/i18n/admin-words'
import { digestLetter } from './src/platform/desk/digest'
import { portalLog } from './src/platform/log/portal-log'
import { letterTask } from './src/platform/mail/letter-task'
import { noLettersByPayload } from './src/platform/mail/mail-adapter'
import { media } from './src/platform/media/collection'
import { draftMediaUses } from './src/platform/media/draft-uses'
import { mediaUses } from './src/platform/media/media-uses'
import { livePreview } from './src/platform/preview/live/live-preview'
import { previewEndpoints } from './src/platform/preview/live/endpoints'
import { reviewLinks } from './src/platform/preview/links/collection'
import { publications } from './src/platform/publishing/publications'
import { slugHistory } from './src/platform/publishing/slug-history'
import { jobsCollection } from './src/platform/publishing/jobs-collection'
import { expireTask, syncTask } from './src/platform/publishing/tasks'
import { bestBets } from './src/platform/search/vocabulary/best-bets'
import { searchTerms } from './src/platform/search/vocabulary/search-terms'
import { sectors } from './src/platform/sectors/collection'
import { portalEditor } from './src/platform/rich-text/editor'
import { writingEndpoints } from './src/platform/rich-text/endpoints'
import { offers } from './src/platform/sharing/offers'
import { placements } from './src/platform/sharing/placements'
import { sites } from './src/platform/sites/collection'
import { fewSites } from './src/platform/sites/selector/few-sites'
import { tenancyOptions } from './src/platform/sites/tenancy'
import { holidays } from './src/platform/time/holidays'
import { closePayloadCollections } from './src/platform/users/close-payload-collections'
import { users } from './src/platform/users/collection'
import { idleWarning } from './src/platform/users/idle/warnings'
import { isolation } from './src/platform/users/isolation-plugin'
import { workflowItems, workflowLog } from './src/platform/workflow/collections'
import { workflowLetter } from './src/platform/workflow/letters/workflow-letter'
import { passwordLetterTask } from './src/platform/users/login/password-letter'
import { writingSessionsOnly } from './src/platform/users/sessions/session-writes'

// Thirty people may publish in the same second; each holds one connection for its transaction.
const DATABASE_POOL_SIZE = 36

const LARGEST_UPLOAD_BYTES = 60 * 1024 * 1024

// The bundler knows no import.meta.dirname.
const projectFolder = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  // A build needs no secret; the server checks that there is one before it starts.
  secret: env.PAYLOAD_SECRET ?? '',
  serverURL: env.PORTAL_URL,
  csrf: [env.PORTAL_URL],
  telemetry: false,
  logger: portalLog,
  admin: {
    user: users.slug,
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    meta: { titleSuffix: ' – Một Cổng' },
    livePreview,
    components: {
      beforeDashboard: [
        '@/features/my-desk#MyDesk',
        '@/features/site-tasks/components/tasks-card#TasksCard',
        '@/platform/sharing/admin/offers-card#OffersCard',
      ],
      afterNavLinks: adminMenu,
      providers: ['@/platform/ui/control-names/name-controls#NameControls'],
      views: adminScreens,
    },
    importMap: {
      baseDir: projectFolder,
      importMapFile: path.join(projectFolder, 'src/app/(payload)/admin/importMap.js'),
    },
  },
  i18n: {
    supportedLanguages: { vi: vietnamese },
    fallbackLanguage: 'vi',
    translations: { vi: adminWords },
  },
  localization: {
    locales: [
      { code: 'vi', label: 'Tiếng Việt' },
      { code: 'en', label: 'English' },
    ],
    defaultLocale: 'vi',
    fallback: true,
  },
  graphQL: { disable: true },
  email: noLettersByPayload,
  // The conditions of one real procedure fill 44,590 characters; Payload's own limit is 40,000.
  defaultMaxTextLength: 200_000,
  // Payload itself refuses files of more than 20 MB; what a collection lets in its own hooks say (25 MB, imports 60 MB).
  upload: {
    limits: { fileSize: LARGEST_UPLOAD_BYTES },
    requestSizeLimit: LARGEST_UPLOAD_BYTES + 1024 * 1024,
  },
  collections: [
    news,
    categories,
    directives,
    legalDocuments,
    procedures,
    procedureDecisions,
    offerings,
    pages,
    banners,
    media,
    sectors,
    lifeEvents,
    agencies,
    holidays,
    administrativeUnits,
    searchTerms,
    bestBets,
    sites,
    users,
    procedureChanges,
    procedureImports,
    procedureImportLines,
    directiveDeliveries,
    taskReports,
    documentBatches,
    documentBatchRows,
    documentBatchFiles,
    legalEffects,
    fileTexts,
    filePages,
    publications,
    slugHistory,
    mediaUses,
    offers,
    placements,
    workflowItems,
    workflowLog,
    editingHolds,
    unsavedTexts,
    reviewLinks,
    draftMediaUses,
    topics,
    unitFacts,
  ],
  endpoints: [...newSiteEndpoints, ...writingEndpoints(searchList), ...previewEndpoints],
  plugins: [multiTenantPlugin(tenancyOptions), fewSites, isolation, fittingMenu],
  editor: portalEditor,
  jobs: {
    tasks: [
      syncTask(searchList),
      expireTask,
      settleTask,
      passwordLetterTask,
      letterTask([workflowLetter, idleWarning, digestLetter(digestSections)]),
    ],
    deleteJobOnComplete: true,
    // Only the worker runs jobs; Payload would let everyone who has logged in do it by an address.
    access: { run: () => false, queue: () => false, cancel: () => false },
    jobsCollectionOverrides: ({ defaultJobsCollection }) => jobsCollection(defaultJobsCollection),
  },
  db: writingSessionsOnly(
    postgresAdapter({
      pool: { connectionString: env.DATABASE_URI ?? '', max: DATABASE_POOL_SIZE },
      idType: 'uuidv7',
      push: false,
      migrationDir: path.join(projectFolder, 'src/migrations'),
    }),
  ),
  sharp,
  typescript: { outputFile: path.join(projectFolder, 'src/payload-types.ts') },
})

export default closePayloadCollections(config)
