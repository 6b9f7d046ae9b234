import type { PayloadRequest } from 'payload'
import { typedCode } from '../readable-code'
import { countFailure, forgetFailures, spendRecoveryCode, spendStep, type Factor } from './factor-store'
import { LoginStep } from './login-step'
import { stepOfCode } from './one-time-code'
import { open } from './secret-box'

const SIX_DIGITS = /^\d{6}$/

/**
 * Uses up a code of the app or a recovery code, in the transaction of `req`: once it is rolled back, the code is unused.
 * The caller holds the person's row, so that one guess is counted before the next is judged.
 * @throws LoginStep 401 when the code is missing, wrong, used before, or when too many were wrong
 */
export async function useCode(req: PayloadRequest, factor: Factor, given: unknown): Promise<void> {
  const code = typeof given === 'string' ? typedCode(given) : ''
  if (!code) throw new LoginStep('can-ma', 'Hãy nhập mã của ứng dụng xác thực.')
  if (factor.isLocked)
    throw new LoginStep('sai-ma', 'Đã nhập sai mã quá nhiều lần. Hãy chờ 10 phút rồi thử lại.')
  if (!(await isSpent(req, factor, code))) {
    await countFailure(factor.person)
    throw new LoginStep('sai-ma', 'Mã không đúng hoặc đã được dùng. Hãy chờ mã mới trong ứng dụng.')
  }
  await forgetFailures(req, factor.person)
}

async function isSpent(req: PayloadRequest, { person, secret }: Factor, code: string): Promise<boolean> {
  if (!SIX_DIGITS.test(code)) return spendRecoveryCode(req, person, code)
  const opened = open(secret, { purpose: 'secret', person })
  if (opened === null) {
    throw new LoginStep(
      'sai-ma',
      'Máy chủ đã đổi khóa bí mật nên không kiểm tra được mã của ứng dụng. Hãy dùng mã dự phòng, hoặc nhờ quản trị đặt lại đăng nhập.',
    )
  }
  const step = stepOfCode(opened, code)
  return step !== null && spendStep(req, person, step)
}
