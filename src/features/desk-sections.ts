import { sql } from '@payloadcms/db-postgres/drizzle'
import type { DeskSection } from '@/platform/desk/desk-section'
import { jobSection } from '@/platform/jobs/job-section'
import { letterSection } from '@/platform/mail/letter-section'
import { deadlineSection } from '@/platform/official-documents/publishing-deadline/deadline-section'
import { scheduledUntil, workflowSections } from '@/platform/workflow/desk/workflow-sections'
import { batchSection } from './document-entry/batches/batch-section'
import { importSection } from './import/updates/import-section'

/** Everything that may wait for a person, the most pressing first. */
export const deskSections: DeskSection[] = [
  ...workflowSections.slice(0, 4),
  deadlineSection,
  ...workflowSections.slice(4),
  batchSection,
  importSection,
  letterSection,
  jobSection,
]

const END_OF_TODAY = sql`((now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + 1) AT TIME ZONE 'Asia/Ho_Chi_Minh'`

/** What a letter in the morning tells: of what is scheduled only today. */
export const digestSections: DeskSection[] = [
  ...workflowSections.map((section) =>
    section.key === 'hen-gio' ? scheduledUntil('hen-gio', 'Hẹn giờ đăng hôm nay', END_OF_TODAY) : section,
  ),
  deadlineSection,
]
