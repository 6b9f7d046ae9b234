import { resolve } from 'node:path'
import { z } from 'zod'

/** Thrown by `readEnv`: one Vietnamese line that names the variable and says what to do. */
class WrongEnvironmentError extends Error {
  override name = 'WrongEnvironmentError'
}

const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, 'cần một số nguyên từ 1 đến 65535, ví dụ PORT=3000')
  .transform(Number)
  .refine((port) => port >= 1 && port <= 65535, 'cần một số nguyên từ 1 đến 65535, ví dụ PORT=3000')

const databaseUri = z.string().refine((text) => hasProtocol(text, ['postgres:', 'postgresql:']), {
  error: 'cần một địa chỉ PostgreSQL, ví dụ postgres://portal:mat-khau@127.0.0.1:5432/portal',
})

const origin = z
  .string()
  .refine((text) => hasProtocol(text, ['http:', 'https:']) && new URL(text).origin === text, {
    error: 'cần một địa chỉ gốc không có đường dẫn và không có dấu / ở cuối, ví dụ https://minhgiang.example',
  })

const smtpUrl = z
  .string()
  .refine((text) => hasProtocol(text, ['smtp:', 'smtps:']) && new URL(text).hostname !== '', {
    error:
      'cần một địa chỉ máy chủ thư, ví dụ smtp://ten:mat-khau@thu.minhgiang.example:587 hoặc smtps://…:465',
  })

const mailFrom = z.string().regex(/^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
  error: 'cần một địa chỉ thư, ví dụ Cổng Minh Giang <khong-tra-loi@minhgiang.example>',
})

const flag = z.enum(['0', '1'], 'chỉ nhận 0 hoặc 1').transform((value) => value === '1')

const variables = z
  .object({
    PORT: portNumber.default(3000),
    HOST: z.string().optional(),
    PORTAL_DATA_DIR: z
      .string()
      .default('./.data')
      .transform((folder) => resolve(folder)),
    PORTAL_URL: origin.optional(),
    PORTAL_BUILD_DIR: z
      .string()
      .regex(/^(?!\/)(?!.*\.\.)/, 'cần một thư mục con của mã nguồn, ví dụ .next')
      .default('.next'),
    DATABASE_URI: databaseUri.optional(),
    DATABASE_MIGRATION_URI: databaseUri.optional(),
    MEILI_HOST: origin.optional(),
    MEILI_KEY: z.string().optional(),
    MEILI_SEARCH_KEY: z.string().optional(),
    MEILI_BIN: z.string().optional(),
    PAYLOAD_SECRET: z
      .string()
      .min(32, 'quá ngắn, cần ít nhất 32 ký tự, tạo bằng: openssl rand -hex 32')
      .optional(),
    SMTP_URL: smtpUrl.optional(),
    MAIL_FROM: mailFrom.optional(),
    CHROMIUM_PATH: z.string().optional(),
    PORTAL_TEST_DATA: z.string().optional(),
    PORTAL_INTERNAL_SECRET: z.string().optional(),
    PORTAL_DEMO_PASSWORD: z.string().optional(),
    PORTAL_SETUP_CODE: z
      .string()
      .min(16, 'quá ngắn, cần ít nhất 16 ký tự; bỏ trống thì máy chủ tự tạo và in ra khi khởi động')
      .optional(),
    PORTAL_EMBEDDED: flag.default(false),
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    HOME: z.string().optional(),
    PATH: z.string().default('/usr/local/bin:/usr/bin:/bin'),
    TMPDIR: z.string().optional(),
    npm_lifecycle_event: z.string().optional(),
  })
  .superRefine((value, context) => {
    const missing = (name: string, reason: string) =>
      context.addIssue({ code: 'custom', path: [name], message: reason })
    // The web server has no key but the one for searching.
    if (value.MEILI_HOST && !value.MEILI_KEY && !value.MEILI_SEARCH_KEY)
      missing('MEILI_KEY', 'còn thiếu: MEILI_HOST cần đi cùng MEILI_KEY')
    if ((value.MEILI_KEY ?? value.MEILI_SEARCH_KEY) && !value.MEILI_HOST)
      missing('MEILI_HOST', 'còn thiếu: MEILI_KEY và MEILI_SEARCH_KEY cần đi cùng MEILI_HOST')
    if (value.SMTP_URL && !value.MAIL_FROM)
      missing('MAIL_FROM', 'còn thiếu: SMTP_URL cần đi cùng địa chỉ người gửi MAIL_FROM')
    if (value.DATABASE_URI && !value.PAYLOAD_SECRET) {
      missing('PAYLOAD_SECRET', 'còn thiếu: cần một chuỗi bí mật ít nhất 32 ký tự khi đặt DATABASE_URI')
    }
    if (value.DATABASE_URI && !value.MEILI_HOST) {
      missing('MEILI_HOST', 'còn thiếu: DATABASE_URI cần đi cùng MEILI_HOST và MEILI_KEY')
    }
    if (value.MEILI_HOST && !value.DATABASE_URI) {
      missing('DATABASE_URI', 'còn thiếu: MEILI_HOST cần đi cùng DATABASE_URI')
    }
    if (value.DATABASE_MIGRATION_URI && !value.DATABASE_URI) {
      missing('DATABASE_URI', 'còn thiếu: DATABASE_MIGRATION_URI cần đi cùng DATABASE_URI')
    }
  })

/** Everything the portal reads from its environment, checked and typed. */
export type Env = z.infer<typeof variables> & {
  /** Public origin of the root host, without a trailing slash. */
  PORTAL_URL: string
}

/**
 * Checks a set of environment variables. An empty value counts as absent.
 * @throws WrongEnvironmentError naming the first wrong variable
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = variables.safeParse(given)
  if (result.success) {
    return { ...result.data, PORTAL_URL: result.data.PORTAL_URL ?? `http://localhost:${result.data.PORT}` }
  }
  const [issue] = result.error.issues
  const name = issue?.path.join('.') ?? ''
  throw new WrongEnvironmentError(`Biến môi trường ${name} không đúng: ${issue?.message ?? ''}.`)
}

function hasProtocol(text: string, protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol)
}

function readEnvOrExit(): Env {
  try {
    return readEnv(process.env)
  } catch (error) {
    if (!(error instanceof WrongEnvironmentError)) throw error
    console.error(`✗ ${error.message}`)
    process.exit(1)
  }
}

/** The environment of this process. A wrong value ends the process with one clear line. */
export const env: Env = readEnvOrExit()

/** The whole environment of this process, only to be handed on to child processes. */
export const inheritedEnvironment = process.env
