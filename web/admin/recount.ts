import { type Command, Refused, readText } from '@folkmoot/command'
import { recountBallots } from '../areas/activities/index.ts'

export const recount: Command = {
  name: 'recount',
  usage: 'recount FILE',
  about:
    'Counts the published ballots of a vote on priorities again, and says its result and the fingerprint of the file.',
  help: ['FILE  the ballots, downloaded from the page of the result'],
  takes: [1, 1],
  async run(_, [path], { file, say }) {
    const text = readText(file(path!))
    let again: ReturnType<typeof recountBallots>
    try {
      again = recountBallots(text)
    } catch (error) {
      throw new Refused(`${path} is not a file of ballots: ${(error as Error).message}.`)
    }
    const { counted, root, leftOut, labels } = again
    say(`${counted.ballots} ballots counted, ${leftOut} left out.`)
    for (const { place, key, score, chosen } of counted.standings)
      say(`${place}. ${labels.get(key) ?? key}: ${score}, chosen by ${chosen}`)
    say(`The fingerprint of the file is ${root}`)
    return 0
  },
}
