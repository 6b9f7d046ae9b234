import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ReferredItem } from '../../rich-text/cards/referred-items'
import type { PublicSite } from '../../sites/public-site'
import { OfficeHoursLines } from '../office-hours'
import { TelephoneLink } from '../telephone-link'

type ContactCardProps = {
  /** The site of the text: its office and desk are meant. */
  owner: PublicSite
  /** `null` where no agency is meant, or it is gone. */
  agency: ReferredItem | null
  /** Of the block. */
  fields: Record<string, unknown>
}

type Contact = {
  name: string
  address: string | null
  telephone: string | null
  email: string | null
  hours: ReactNode
}

/** Whom to ask, and how. Nothing where nothing is known. */
export async function ContactCard({ owner, agency, fields }: ContactCardProps) {
  const t = await getTranslations('prose.contact')
  const contact = contactOf(owner, agency, fields, t('desk', { name: owner.name }))
  if (!contact) return null
  const { name, address, telephone, email, hours } = contact
  return (
    <aside aria-label={`${t('title')}: ${name}`} className="prose-card prose-contact">
      <p className="prose-card-facts">
        <span>{t('title')}</span>
      </p>
      <p className="prose-card-title">{name}</p>
      <dl>
        <Line term={t('address')}>{address}</Line>
        <Line term={t('telephone')}>{telephone && <TelephoneLink number={telephone} />}</Line>
        <Line term={t('email')}>{email && <a href={`mailto:${email}`}>{email}</a>}</Line>
        <Line term={t('hours')}>{hours}</Line>
      </dl>
    </aside>
  )
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function contactOf(
  owner: PublicSite,
  agency: ReferredItem | null,
  { source, ...fields }: Record<string, unknown>,
  deskName: string,
): Contact | null {
  const { contacts, desk, officeHours } = owner
  switch (source) {
    case 'agency':
      return agency && { ...agency, name: agency.title, hours: null }
    case 'typed': {
      const name = text(fields.name)
      const [address, telephone, email, hours] = [
        fields.address,
        fields.telephone,
        fields.email,
        fields.hours,
      ].map(text)
      return name
        ? { name, address: address ?? null, telephone: telephone ?? null, email: email ?? null, hours }
        : null
    }
    case 'desk':
      return {
        name: desk.name ?? deskName,
        address: desk.address ?? contacts.address,
        telephone: desk.telephone ?? contacts.telephone,
        email: contacts.email,
        hours: <OfficeHoursLines hours={officeHours} />,
      }
    default:
      return { ...contacts, name: owner.name, hours: <OfficeHoursLines hours={officeHours} /> }
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
