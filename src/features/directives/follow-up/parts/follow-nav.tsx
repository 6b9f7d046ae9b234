import type { ServerProps } from 'payload'
import { pressingCount } from '../inbox/inbox-reader'
import { sitesOf } from '../people'
import { FollowNavLinks } from './follow-nav-links'

/** The group "Thực hiện chỉ đạo" of the admin's menu, with the number of directives that press. */
export async function FollowNav({ user }: ServerProps) {
  return <FollowNavLinks pressing={await pressingCount(sitesOf(user))} />
}
