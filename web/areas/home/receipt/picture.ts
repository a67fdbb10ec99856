import QRCode from 'qrcode'

/** A picture code of an address, as a data address that an image can show. */
export async function pictureOf(address: string): Promise<string> {
  const svg = await QRCode.toString(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
