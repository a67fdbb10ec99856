import { formatDateTime } from '../../../../ui/layout/format.ts'

/** The letter of the morning. It says how much waits, and nothing of what was said. */
export const lateLetter = ({ n, oldest, hours, href }: { n: number; oldest: Date; hours: number; href: string }) => ({
  subject:
    n === 1
      ? '1 answer has waited too long to be read'
      : `${n.toLocaleString('en-GB')} answers have waited too long to be read`,
  text: `${n === 1 ? 'An answer has' : `${n.toLocaleString('en-GB')} answers have`} waited longer than ${hours} hours for somebody to read ${n === 1 ? 'it' : 'them'}. The oldest came on ${formatDateTime(oldest)}.

Read ${n === 1 ? 'it' : 'them'} here, oldest first:
${href}

You get this letter once a day while something waits too long.`,
})
