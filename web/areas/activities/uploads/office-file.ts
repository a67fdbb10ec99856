/** What of a zip archive is told without unpacking it: the names in its directory, and how large it says its parts are. */
type Directory = { names: readonly string[]; unpacked: number }

const mostParts = 10_000
const mostUnpacked = 200 * 1024 * 1024

/** Reads the directory at the end of a zip archive; nothing of it is unpacked. */
function directoryOf(bytes: Buffer): Directory | undefined {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > bytes.length) return undefined
  const parts = bytes.readUInt16LE(end + 10)
  if (parts > mostParts) return undefined
  let at = bytes.readUInt32LE(end + 16)
  let unpacked = 0
  const names: string[] = []
  for (let part = 0; part < parts; part++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return undefined
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    unpacked += bytes.readUInt32LE(at + 24)
    names.push(bytes.toString('utf8', at + 46, at + 46 + name))
    at += 46 + name + extra + comment
  }
  return { names, unpacked }
}

const microsoft = [
  { folder: 'word/', ending: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { folder: 'xl/', ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { folder: 'ppt/', ending: 'pptx', type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
]
const open = [
  { type: 'application/vnd.oasis.opendocument.text', ending: 'odt' },
  { type: 'application/vnd.oasis.opendocument.spreadsheet', ending: 'ods' },
  { type: 'application/vnd.oasis.opendocument.presentation', ending: 'odp' },
]

export type OfficeFile = { ending: string; type: string }

/** A document of a usual office program, told from its bytes; one with macros, or that unpacks to too much, is none. */
export function officeFile(bytes: Buffer): OfficeFile | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'PK\x03\x04') return undefined
  const directory = directoryOf(bytes)
  if (!directory || directory.unpacked > mostUnpacked) return undefined
  const { names } = directory
  if (names.some((name) => /vbaProject\.bin$|^Basic\/|^Scripts\//i.test(name))) return undefined
  if (names.includes('[Content_Types].xml'))
    return microsoft.find(({ folder }) => names.some((name) => name.startsWith(folder)))
  // The first part of an open document is its type, as it is.
  const first = bytes.toString('latin1', 30, 120)
  return first.startsWith('mimetype') ? open.find(({ type }) => first.startsWith(`mimetype${type}`)) : undefined
}
