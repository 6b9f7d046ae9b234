import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../../publishing/refusal'

/** An old version comes back as a draft, which goes the way of every draft: nobody puts it before readers by one press. */
export const restoreAsDraftOnly: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  const { draft } = args as { draft?: boolean }
  if (operation !== 'restoreVersion' || overrideAccess || draft) return args
  throw new Refusal(
    'Bản cũ chỉ khôi phục được thành bản nháp; sau đó người có vai trò "Duyệt đăng" đăng như mọi bản nháp.',
    403,
  )
}
