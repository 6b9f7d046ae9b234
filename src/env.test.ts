import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEnv } from './env'

const secret = 'x'.repeat(32)
const ownServers = {
  DATABASE_URI: 'postgres://portal:pw@127.0.0.1:5432/portal',
  MEILI_HOST: 'http://127.0.0.1:7700',
  MEILI_KEY: 'key',
  PAYLOAD_SECRET: secret,
}

describe('readEnv', () => {
  test('gives the embedded defaults when nothing is set, an empty value counting as nothing', () => {
    const env = readEnv({ PORT: '', DATABASE_URI: '' })
    expect(env).toMatchObject({
      PORT: 3000,
      PORTAL_DATA_DIR: resolve('.data'),
      PORTAL_URL: 'http://localhost:3000',
    })
    expect(env.DATABASE_URI).toBeUndefined()
  })

  test('derives the public origin from the port', () => {
    expect(readEnv({ PORT: '4100' }).PORTAL_URL).toBe('http://localhost:4100')
  })

  test('accepts own servers given together', () => {
    expect(readEnv(ownServers)).toMatchObject(ownServers)
  })

  test('accepts a mail server with a sender, as an address alone or with a name', () => {
    for (const MAIL_FROM of ['cong@minhgiang.example', 'Cổng Minh Giang <cong@minhgiang.example>']) {
      const given = { SMTP_URL: 'smtps://ten:mat-khau@thu.minhgiang.example:465', MAIL_FROM }
      expect(readEnv(given)).toMatchObject(given)
    }
  })

  test.each([
    [{ PORT: 'abc' }, 'PORT'],
    [{ PORT: '0' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORTAL_URL: 'https://minhgiang.example/' }, 'PORTAL_URL'],
    [{ PORTAL_URL: 'minhgiang.example' }, 'PORTAL_URL'],
    [{ PORTAL_BUILD_DIR: '/tmp/build' }, 'PORTAL_BUILD_DIR'],
    [{ PORTAL_BUILD_DIR: '../build' }, 'PORTAL_BUILD_DIR'],
    [{ ...ownServers, DATABASE_URI: 'mysql://x' }, 'DATABASE_URI'],
    [{ ...ownServers, PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET'],
    [{ ...ownServers, PAYLOAD_SECRET: undefined }, 'PAYLOAD_SECRET'],
    [{ ...ownServers, MEILI_KEY: undefined }, 'MEILI_KEY'],
    [{ ...ownServers, MEILI_HOST: undefined }, 'MEILI_HOST'],
    [{ ...ownServers, MEILI_HOST: undefined, MEILI_KEY: undefined }, 'MEILI_HOST'],
    [{ MEILI_SEARCH_KEY: 'key' }, 'MEILI_HOST'],
    [{ SMTP_URL: 'thu.minhgiang.example:587', MAIL_FROM: 'cong@minhgiang.example' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://thu.minhgiang.example:587' }, 'MAIL_FROM'],
    [{ MAIL_FROM: 'Cổng Minh Giang' }, 'MAIL_FROM'],
    [{ MEILI_HOST: 'http://127.0.0.1:7700', MEILI_KEY: 'key' }, 'DATABASE_URI'],
    [{ DATABASE_MIGRATION_URI: ownServers.DATABASE_URI }, 'DATABASE_URI'],
  ])('refuses %o with one line naming %s', (given, name) => {
    expect(() => readEnv(given)).toThrow(new RegExp(`^Biến môi trường ${name} không đúng: .+\\.$`))
  })
})
