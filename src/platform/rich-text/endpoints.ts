import type { Endpoint } from 'payload'
import { checksEndpoint } from './checks/endpoint'
import { wordFileEndpoint } from './docx/endpoint'

/** `/api/bai-viet/…`: what those who write articles ask the server. */
export const writingEndpoints: Endpoint[] = [wordFileEndpoint, checksEndpoint]
