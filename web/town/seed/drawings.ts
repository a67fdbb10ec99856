import { prepareUpload } from '../../areas/activities/index.ts'
import type { Drawn } from '../story/stories.ts'

const [wall, floor, dark, warm, cool, light] = ['#dfe9e4', '#b9cfc5', '#22313a', '#c8553d', '#2f6690', '#f7d488']
const shapes: Readonly<Record<Drawn, string>> = {
  ball: `<circle cx="320" cy="290" r="120" fill="${light}" stroke="${dark}" stroke-width="8"/><path d="M320 210l55 40-21 65h-68l-21-65z" fill="${dark}"/>`,
  bench: `<path d="M120 210h400v30H120zM120 260h400v30H120zM100 320h440v34H100z" fill="${warm}"/><path d="M150 200h24v250h-24zM466 200h24v250h-24z" fill="${dark}"/>`,
  book: `<path d="M170 130h290v270H170z" fill="${cool}"/><path d="M190 400h280V150l-10-20v270z" fill="#fff"/><path d="M215 180h180v18H215zM215 215h120v18H215z" fill="${light}"/>`,
  key: `<circle cx="220" cy="240" r="78" fill="none" stroke="${warm}" stroke-width="34"/><path d="M290 224h230v34h-40v50h-36v-50h-30v36h-36v-36h-88z" fill="${warm}"/><path d="M220 60v100" stroke="${cool}" stroke-width="10"/>`,
  kettle: `<path d="M210 400q-50-190 110-210q160 20 110 210z" fill="${cool}"/><path d="M420 290l90-60 20 26-90 100z" fill="${cool}"/><path d="M250 190q70-130 140 0" fill="none" stroke="${dark}" stroke-width="20"/><circle cx="320" cy="180" r="18" fill="${light}"/>`,
  plant: `<path d="M240 300h160l-24 130H264z" fill="${warm}"/><path d="M320 300V150M320 240q-90-10-110-90 90 0 110 90zM320 210q80-10 110-100-100 10-110 100z" fill="#4f8a5b" stroke="#35603f" stroke-width="8"/>`,
  tin: `<path d="M180 240v150q140 60 280 0V240z" fill="${warm}"/><ellipse cx="320" cy="240" rx="140" ry="50" fill="${light}" stroke="${dark}" stroke-width="8"/><circle cx="280" cy="235" r="18" fill="${cool}"/><circle cx="340" cy="245" r="20" fill="${warm}"/><circle cx="380" cy="225" r="13" fill="#fff"/>`,
}

/** Simple pictures that we drew for the example, taken in as people's own are. Each is drawn once. */
async function draw(drawn: Drawn) {
  const { default: sharp } = await import('sharp')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><path d="M0 0h640v480H0z" fill="${wall}"/><path d="M0 380h640v100H0z" fill="${floor}"/>${shapes[drawn]}</svg>`
  const bytes = await sharp(Buffer.from(svg)).png().toBuffer()
  const prepared = await prepareUpload('picture', { name: `${drawn}.png`, type: 'image/png', bytes }, true)
  if ('refused' in prepared) throw new Error(`a drawing is refused: ${prepared.refused}`)
  return prepared
}

const drawings = new Map<Drawn, ReturnType<typeof draw>>()
export function drawingOf(drawn: Drawn): ReturnType<typeof draw> {
  const made = drawings.get(drawn) ?? draw(drawn)
  drawings.set(drawn, made)
  return made
}

/** A tone of two seconds, falling away, in place of a voice. */
export async function toneOf(pitch: number) {
  const rate = 8000
  const samples = Buffer.from(
    Array.from({ length: rate * 2 }, (_, n) =>
      Math.round(128 + 90 * Math.exp(-n / rate) * Math.sin((2 * Math.PI * pitch * n) / rate)),
    ),
  )
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(samples.length, 40)
  const bytes = Buffer.concat([head, samples])
  const prepared = await prepareUpload('audio', { name: 'tone.wav', type: 'audio/wav', bytes })
  if ('refused' in prepared) throw new Error(`a tone is refused: ${prepared.refused}`)
  return prepared
}
