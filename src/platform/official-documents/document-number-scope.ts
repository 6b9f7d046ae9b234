import type { DocumentNumber } from './document-number-grammar'

/** Councils and people's committees of provinces, districts and communes, and what works for them. */
const LOCAL_BODY = /^(?:UBND|HĐND|UB|UBNDTP)/

/** Whether every province, district and commune has numbers of its own like this one, so that it names no single document. */
export function isLocalNumber({ bodies }: Pick<DocumentNumber, 'bodies'>): boolean {
  const [first] = bodies
  return first === undefined || LOCAL_BODY.test(first)
}
