/**
 * What a device keeps for the council: sealed so that only the council opens it, and bound to the place where it belongs.
 * An ephemeral key of P-256 agrees on a key of AES-GCM with the session's; the same code runs on both sides.
 */
const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const [pointLength, ivLength, tagLength] = [65, 12, 16]
const utf8 = new TextEncoder()
type Bytes = Uint8Array<ArrayBuffer>

export async function newPair(): Promise<{ publicKey: Bytes; privateKey: Bytes }> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
    privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  }
}

export async function sealTo(publicKey: Bytes, about: string, plain: Bytes): Promise<Bytes> {
  const to = await crypto.subtle.importKey('raw', publicKey, curve, false, [])
  const own = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey))
  const iv = crypto.getRandomValues(new Uint8Array(ivLength))
  const key = await agreed(to, own.privateKey, 'encrypt')
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8.encode(about) }, key, plain)
  const whole = new Uint8Array(pointLength + ivLength + sealed.byteLength)
  whole.set(point)
  whole.set(iv, pointLength)
  whole.set(new Uint8Array(sealed), pointLength + ivLength)
  return whole
}

/** Undefined where it was sealed to another key, for another place, or was changed. */
export async function openSealed(privateKey: Bytes, about: string, whole: Bytes): Promise<Bytes | undefined> {
  if (whole.length < pointLength + ivLength + tagLength) return undefined
  try {
    const from = await crypto.subtle.importKey('raw', whole.subarray(0, pointLength), curve, false, [])
    const own = await crypto.subtle.importKey('pkcs8', privateKey, curve, false, ['deriveBits'])
    const iv = whole.subarray(pointLength, pointLength + ivLength)
    const key = await agreed(from, own, 'decrypt')
    const open = { name: 'AES-GCM', iv, additionalData: utf8.encode(about) }
    return new Uint8Array(await crypto.subtle.decrypt(open, key, whole.subarray(pointLength + ivLength)))
  } catch {
    return undefined
  }
}

async function agreed(theirs: CryptoKey, ours: CryptoKey, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, ours, 256)
  const base = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode('folkmoot field') }
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [use])
}
