import type { ClientBase } from 'pg'
import { richText } from '../../seed/rich-text'

/** Inserted sites that have nothing yet. */
const EMPTY = `create temp table empty_site as select id from sites
  where unit_code is not null and not exists (select from news where site_id = sites.id)`
const MADE = `sites.id in (select id from empty_site)`

/** Words stand for the site's name where `{name}` is. */
const BODY = JSON.stringify(
  richText([
    'Ủy ban nhân dân {name} thông báo để người dân trên địa bàn được biết và thực hiện.',
    '## Thời gian và địa điểm',
    'Trong giờ hành chính các ngày làm việc, tại trụ sở Ủy ban nhân dân {name}.',
    '- Mang theo căn cước và bản chụp giấy tờ có liên quan.',
    '- Người cao tuổi, người khuyết tật được hướng dẫn tại nhà khi có yêu cầu.',
    'Mọi thắc mắc xin gửi về Văn phòng Ủy ban nhân dân {name} để được giải đáp kịp thời.',
  ]),
)

const TITLES = [
  'Lịch tiếp công dân tháng này tại {name}',
  '{name} ra quân làm sạch đường làng, khơi thông cống rãnh',
  'Tiêm vắc xin phòng bệnh cho đàn vật nuôi ở {name}',
]

/** What a commune of a few months has: small, and of every kind. */
const CONTENT: string[] = [
  `with made as (
     select gen_random_uuid() as id, sites.id as site, sites.slug, name, kind.* from sites
     join sites_locales on _parent_id = sites.id and _locale = 'vi'
     cross join unnest($1::text[]) with ordinality as kind (title, number) where ${MADE}
   ), written as (
     insert into news (id, site_id, slug, published_at, featured, sharing, _status)
     select id, site, 'tin-' || number, now() - number * interval '1 day', number = 1,
       case when parent_is_root and number = 1 then 'all' else 'none' end::enum_news_sharing, 'published'
     from (select made.*, exists (select from sites s join sites r on r.id = s.parent_id
       where s.id = site and r.is_root) as parent_is_root from made) made
   )
   insert into news_locales (_parent_id, _locale, title, summary, body)
   select id, 'vi', replace(title, '{name}', name), 'Thông tin dành cho người dân ' || name,
     replace($2, '{name}', name)::jsonb from made`,
  `with made as (
     select gen_random_uuid() as id, sites.id as site, name from sites
     join sites_locales on _parent_id = sites.id and _locale = 'vi' where ${MADE}
   ), written as (
     insert into pages (id, site_id, slug, "order", sharing, _status)
     select id, site, 'gioi-thieu-chung', 10, 'none', 'published' from made where $1::text[] is not null
   )
   insert into pages_locales (_parent_id, _locale, title, summary, body)
   select id, 'vi', 'Giới thiệu chung', 'Vài nét về ' || name, replace($2, '{name}', name)::jsonb from made`,
  `insert into directives (id, site_id, document_number, document_type, number_key, abstract, issuing_body, signer,
     issued_on, urgency, body, slug, sharing, _status)
   select gen_random_uuid(), sites.id, '01/TB-UBND', 'thong-bao', '1tbubnd', 'Về lịch trực và phân công nhiệm vụ',
     'Ủy ban nhân dân ' || name, 'Người Ký', now() - interval '9 days', 'thuong', replace($2, '{name}', name)::jsonb,
     'thong-bao-01', 'none', 'published'
   from sites join sites_locales on _parent_id = sites.id and _locale = 'vi'
   where ${MADE} and $1::text[] is not null`,
  `insert into legal_documents (id, site_id, document_number, number_key, document_type, abstract, issuing_body,
     signer, issued_on, effective_on, slug, sharing, _status)
   select gen_random_uuid(), sites.id, number || '/2026/QĐ-UBND', number || '2026qdubnd', 'quyet-dinh',
     'Quy định về quản lý chợ và bến bãi trên địa bàn ' || name, 'Ủy ban nhân dân ' || name, 'Người Ký',
     now() - number * interval '20 days', now() - number * interval '20 days', 'quyet-dinh-' || number, 'none', 'published'
   from sites join sites_locales on _parent_id = sites.id and _locale = 'vi'
   cross join generate_series(1, 2) number where ${MADE} and ($1::text[], $2::text) is not null`,
  `with made as (
     select gen_random_uuid() as id, sites.id as site, procedure.id as procedure, name from sites
     join sites_locales on _parent_id = sites.id and _locale = 'vi'
     cross join (select id from procedures where _status = 'published' order by code limit 3) procedure
     where ${MADE} and ($1::text[], $2::text) is not null
   ), written as (
     insert into offerings (id, site_id, procedure_id, is_offered, officer, telephone)
     select id, site, procedure, true, 'Cán Bộ Một Cửa', '0296 222 333' from made
   )
   insert into offerings_locales (_parent_id, _locale, desk_name, address)
   select id, 'vi', 'Quầy 1 – ' || name, 'Tầng 1, trụ sở ' || name from made`,
  `with made as (select gen_random_uuid() as id, sites.id as site, slug, name from sites
     join sites_locales on _parent_id = sites.id and _locale = 'vi'
     where ${MADE} and ($1::text[], $2::text) is not null
   ), written as (
     insert into users (id, name, email) select id, 'Biên tập ' || name, slug || '@vi-du.example' from made
   ), members as (
     insert into users_memberships (_order, _parent_id, id, site_id) select 1, id, id::text, site from made
   )
   insert into membership_roles ("order", parent_id, value, id)
   select 1, id::text, 'editor', gen_random_uuid() from made`,
]

/** What the root shares, in each of the ways; and what communes do with it. */
const SHARING: string[] = [
  `update news set sharing = (array['all', 'kinds', 'sites'])[1 + rank % 3]::enum_news_sharing
   from (select id, row_number() over (order by published_at desc, id) as rank from news
     where site_id = (select id from sites where is_root)) ranked where ranked.id = news.id`,
  `insert into news_shared_kinds ("order", parent_id, value, id)
   select 1, id, 'phuong', gen_random_uuid() from news where sharing = 'kinds'
     and not exists (select from news_shared_kinds known where known.parent_id = news.id)`,
  `insert into news_rels ("order", parent_id, path, sites_id)
   select rank, news.id, 'sharedSites', site.id from news
   cross join (select id, row_number() over (order by slug) as rank from sites where ${MADE}) site
   where sharing = 'sites' and rank % 10 = 0`,
  `insert into placements (id, site_id, collection, item_id, place)
   select gen_random_uuid(), site.id, 'news', item.id::text, (array['hidden', 'featured'])[item.number]::enum_placements_place
   from (select id, row_number() over (order by slug) as rank from sites where ${MADE}) site
   join (select id, row_number() over (order by published_at desc, id) as number from news where sharing = 'all'
     and site_id = (select id from sites where is_root) limit 2) item on item.number = 1 + rank % 2
   where rank % 5 = 0`,
  `update news set offered_up = true, accepted_by_id = case when rank % 2 = 0 then above end
   from (select news.id, sites.parent_id as above, row_number() over (order by sites.slug) as rank from news
     join sites on sites.id = site_id where ${MADE} and news.slug = 'tin-2') ranked
   where ranked.id = news.id and rank % 50 < 4`,
  `insert into offers (id, collection, item_id, title, from_site_id, to_site_id, state, offered_at)
   select gen_random_uuid(), 'news', news.id::text, title, site_id, sites.parent_id,
     case when accepted_by_id is null then 'offered' else 'accepted' end::enum_offers_state, now()
   from news join sites on sites.id = site_id
   join news_locales on news_locales._parent_id = news.id and _locale = 'vi' where offered_up
   on conflict do nothing`,
  `insert into directives_rels ("order", parent_id, path, sites_id)
   select 100 + row_number() over (partition by directive.id), directive.id, 'recipientSites', sites.id
   from (select d.id from directives d join sites on sites.id = site_id where is_root and d._status = 'published'
     order by d.slug limit 2) directive cross join sites where ${MADE}`,
  `insert into directive_deliveries (id, directive_id, issuer_id, site_id, sent_at)
   select gen_random_uuid(), d.id, d.site_id, r.sites_id, now() from directives d
   join directives_rels r on r.parent_id = d.id and r.path = 'recipientSites' where d._status = 'published'
   on conflict do nothing`,
  ...['news', 'pages', 'directives', 'legal-documents'].map(
    (collection) => `insert into slug_history (id, collection, scope, slug, item_id)
     select gen_random_uuid(), '${collection}', site_id::text, slug, id::text from ${collection.replace('-', '_')}
     where _status = 'published' on conflict do nothing`,
  ),
  // The worker of a running portal settles the same effects in another order.
  `lock table legal_effects in share row exclusive mode;
   insert into legal_effects (id, document_id, from_day, until_day, effect, is_stated, reasons)
   select gen_random_uuid(), id, period.from_day, period.until_day, period.effect::enum_legal_effect, false, '[]'
   from (select *, to_char(issued_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day from legal_documents d
     where _status = 'published' and not exists (select from legal_effects known where known.document_id = d.id)) d
   cross join lateral (values ('0001-01-01', d.day, 'not-yet'), (d.day, null, 'in-force'))
     period (from_day, until_day, effect) where d.issued_on is not null on conflict do nothing`,
  'drop table empty_site',
  'analyze',
]

/** Gives every inserted site that has none content, an editor, and a share in what the root and its province share. */
export async function insertSiteContent(client: ClientBase): Promise<void> {
  await client.query(EMPTY)
  for (const statement of CONTENT) await client.query(statement, [TITLES, BODY])
  for (const statement of SHARING) await client.query(statement)
}
