import { portalHealth } from '@/platform/jobs/portal-health'

export const dynamic = 'force-dynamic'

/** `GET /api/health`: what answers and what does not; 503 when the database is down. */
export async function GET(): Promise<Response> {
  const health = await portalHealth()
  return Response.json(health, {
    status: health.status === 'down' ? 503 : 200,
    headers: { 'Cache-Control': 'no-store' },
  })
}
