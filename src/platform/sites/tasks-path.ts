/** Screen of the admin that lists what a site still has to fill in; `?trang=<id>` names the site. */
export const TASKS_PATH = '/admin/viec-can-lam'
