import type { Acting } from '../../../platform/acting.ts'
import { setupMinutes } from './rules.ts'
import { appAddress, newSecret } from './totp.ts'

type Setup = { secret: string; account: string; at: number }

/** A setup that is under way: sealed and carried by its own page, so that showing the page writes nothing. */
export function beginSetup(at: Pick<Acting, 'council' | 'now'>, account: string): string {
  const setup: Setup = { secret: newSecret(), account, at: at.now.getTime() }
  return at.council.keys.seal(JSON.stringify(setup)).toString('base64url')
}

/** The secret of a setup; nothing where it is not ours, is somebody else's or is old. */
export function readSetup(at: Pick<Acting, 'council' | 'now'>, account: string, sealed: string): string | undefined {
  try {
    const setup = JSON.parse(at.council.keys.open(Buffer.from(sealed, 'base64url'))) as Partial<Setup>
    const young = typeof setup.at === 'number' && at.now.getTime() - setup.at < setupMinutes * 60_000
    return young && setup.account === account ? setup.secret : undefined
  } catch {
    return undefined
  }
}

/** The picture for an app's camera, drawn here so that the secret goes nowhere else. */
export async function drawSetup(secret: string, council: string, email: string): Promise<string> {
  const { default: qrcode } = await import('qrcode')
  const svg = await qrcode.toString(appAddress(secret, council, email), {
    type: 'svg',
    errorCorrectionLevel: 'M',
    margin: 2,
  })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
