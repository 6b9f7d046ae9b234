import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { answerOf, answerOffer, type Answer } from './answer-offer'
import { offerOfItem } from './offer-of-item'
import { askedOffer } from './read-offer'

/** What people do with offers, below `/api/offers`; each answer carries `seen`, the state that they had before their eyes. */
export const offerEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/cua-muc',
    method: 'get',
    handler: async (req) => Response.json({ offer: await offerOfItem(req) }),
  },
  answering('/:id/nhan-dang', 'accepted'),
  answering('/:id/khong-nhan', 'declined'),
  answering('/:id/de-nghi-lai', 'offered'),
]

function answering(path: string, state: Answer['state']): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const offer = await askedOffer(req)
      await addDataAndFileToRequest(req)
      await answerOffer(req, offer, answerOf(state, req.data))
      return Response.json({ state })
    },
  }
}
