/** The parts of a postcode of the United Kingdom: area, district, sector and unit. */
const shape = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})$/

/** A postcode as it is written, whatever case, spaces or dashes were typed; undefined where it cannot be one. */
export function readPostcode(typed: string): string | undefined {
  const bare = typed.toUpperCase().replace(/[\s.\-_‐-―\u00a0]+/g, '')
  const [, outward, inward] = shape.exec(bare) ?? []
  return outward && inward ? `${outward} ${inward}` : undefined
}
