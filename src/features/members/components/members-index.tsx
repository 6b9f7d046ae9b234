import { getTranslations } from 'next-intl/server'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import { Pagination } from '@/platform/ui/pagination'
import { Section } from '@/platform/ui/section'
import type { MemberFilters } from '../member-filters'
import { listMembers, type Member, type MemberPage } from '../queries'
import { FindMember } from './find-member'
import { MemberCard } from './member-card'

type MembersIndexProps = { ctx: SiteContext; filters: MemberFilters }

/** One page of the units below a site, or of those with a name. */
export async function MembersIndex({ ctx, filters }: MembersIndexProps) {
  const t = await getTranslations('members')
  const list = await listMembers(ctx, filters)
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} lead={t('lead', { name: list.base.name })}>
        {list.base.total > 0 && <span>{t('count', { total: list.base.total })}</span>}
      </PageHeader>
      {list.base.total === 0 ? (
        <Notice>{t('empty')}</Notice>
      ) : (
        <>
          <FindMember ctx={ctx} filters={filters} kinds={list.kinds} />
          <FoundMembers ctx={ctx} filters={filters} list={list} />
        </>
      )}
    </>
  )
}

async function FoundMembers({ ctx, filters, list }: MembersIndexProps & { list: MemberPage }) {
  const t = await getTranslations('members')
  const { members, total, pageCount } = list
  const path = ctx.href('/don-vi')
  const hrefOf = (page: number) => pathWithQuery(path, { ...filters, page })
  const link = 'text-accent underline underline-offset-4'
  const isNarrowed = Boolean(filters.q ?? filters.kind)
  return (
    <>
      {isNarrowed && (
        <p className="text-small text-muted mb-5" role="status">
          {t('found', { total })}
        </p>
      )}
      {total === 0 && (
        <Notice title={t('nothing.title')}>
          <p>{t('nothing.help')}</p>
          <p>
            <a className={link} href={path}>
              {t('nothing.all')}
            </a>
          </p>
        </Notice>
      )}
      {total > 0 && members.length === 0 && (
        <Notice title={t('nothing.beyond', { pageCount })}>
          <a className={link} href={hrefOf(1)}>
            {t('nothing.first')}
          </a>
        </Notice>
      )}
      <MembersByKind ctx={ctx} members={members} areGrouped={!isNarrowed} />
      <Pagination page={Math.min(filters.page, pageCount)} pageCount={pageCount} hrefOf={hrefOf} />
    </>
  )
}

type MembersByKindProps = { ctx: SiteContext; members: Member[]; areGrouped: boolean }

/** Cards under a heading for each kind of unit; without headings where there is but one kind, or words were looked for. */
async function MembersByKind({ ctx, members, areGrouped }: MembersByKindProps) {
  const t = await getTranslations('members')
  const groups = areGrouped ? [...Map.groupBy(members, ({ kind }) => kind)] : []
  if (groups.length < 2) return <MemberCards ctx={ctx} members={members} heading="h2" />
  return groups.map(([kind, group]) => (
    <Section key={kind} title={t(`kind.${kind}`)}>
      <MemberCards ctx={ctx} members={group} heading="h3" />
    </Section>
  ))
}

function MemberCards({
  ctx,
  members,
  heading,
}: Omit<MembersByKindProps, 'areGrouped'> & { heading: 'h2' | 'h3' }) {
  if (members.length === 0) return null
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {members.map((member) => (
        <MemberCard key={member.id} ctx={ctx} member={member} heading={heading} />
      ))}
    </ul>
  )
}
