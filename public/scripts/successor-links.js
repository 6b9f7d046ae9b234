// @ts-check

/*
 * On an archived site: links to the successor lead to the very page where every site has it – the sections, and the
 * procedures, which all sites share. Elsewhere, and without this script, they lead to the successor's home page.
 */

const SAME_EVERYWHERE =
  /^\/(?:tin-tuc|van-ban|chi-dao-dieu-hanh|gioi-thieu|don-vi|lich-su-don-vi|thu-tuc(?:\/.*)?)$/

for (const link of document.querySelectorAll('a[data-successor]')) {
  if (!(link instanceof HTMLAnchorElement)) continue
  const home = (link.dataset.successor ?? '').replace(/\/$/, '')
  const page = location.pathname.startsWith(`${home}/`) ? location.pathname.slice(home.length) : ''
  if (SAME_EVERYWHERE.test(page)) link.href = link.href.replace(/\/$/, '') + page
}
