import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { boardExportEndpoint } from './board/export-endpoint'
import { askedDelivery, ownDelivery } from './delivery'
import { deliveryFile } from './delivery-file'
import { receive } from './receive'
import { report } from './report'

import { reportOf } from './report-rule'

/** What a recipient does with a directive, below `/api/directive-deliveries`. */
export const deliveryEndpoints: Omit<Endpoint, 'root'>[] = [
  boardExportEndpoint,
  {
    // "Đã nhận".
    path: '/:id/da-nhan',
    method: 'post',
    handler: async (req) => {
      await receive(req, await ownDelivery(req))
      return Response.json({ received: true })
    },
  },
  {
    // A form with `_payload`, the JSON of a `Report`, and perhaps a `file`.
    path: '/:id/bao-cao',
    method: 'post',
    handler: async (req) => {
      const delivery = await ownDelivery(req)
      await addDataAndFileToRequest(req)
      const { file } = req
      await report(req, delivery, reportOf(req.data), file?.size ? file : undefined)
      return Response.json({ reported: true })
    },
  },
  {
    path: '/:id/tep/:media',
    method: 'get',
    handler: async (req) => deliveryFile(req, await askedDelivery(req), req.routeParams?.media),
  },
]
