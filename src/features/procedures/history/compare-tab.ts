/** The tab beside "Các phiên bản": what publishing the draft would change. */
export const compareTab = {
  Component: '@/features/procedures/history/components/compare-view#CompareView',
  path: '/so-sanh',
  tab: { label: 'So với bản đang đăng', href: '/so-sanh' },
} as const
