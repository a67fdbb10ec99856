import type { Catalogue } from '../../../../../platform/words.ts'
import type { SpeakRefusal } from '../rules.ts'

type Words = {
  title: string
  lead: string
  none: string
  directory: string
  which: string
  brings: string
  hint: string
  shown: string
  send: string
  already(name: string): string
  leave(name: string): string
  left: string
  refusals: Record<Exclude<SpeakRefusal, 'title-missing' | 'title-too-long'>, string>
}

export const groupWords: Catalogue<Words> = {
  en: {
    title: 'Our group works on this',
    lead: 'Say what your group brings: time, tools, people, a room, what you know. It is shown with your group’s name and its page in the directory.',
    none: 'Only people who speak for a community group in the network can do this. If you should, ask the network to add you.',
    directory: 'See the groups in the network',
    which: 'Which group?',
    brings: 'What does your group bring?',
    hint: 'For example: “Six volunteers on Saturdays, and spades”.',
    shown: 'Somebody reads it before it is shown. You get a receipt.',
    send: 'Join in',
    already: (name) => `${name} works on this`,
    leave: (name) => `${name} stops working on this`,
    left: 'Your group does not work on this any more',
    refusals: {
      'words-missing': 'Write what your group brings',
      'too-long': 'Make it shorter. It can have 600 characters',
      'group-missing': 'Choose one of your groups',
      'joined-already': 'Your group works on this already',
      'problem-gone': 'This problem was put together with another one meanwhile. Join there',
    },
  },
  cy: {
    title: 'Mae ein grŵp ni’n gweithio ar hyn',
    lead: 'Dywedwch beth mae eich grŵp yn ei gynnig: amser, offer, pobl, ystafell, yr hyn a wyddoch. Caiff ei ddangos gydag enw eich grŵp a’i dudalen yn y cyfeiriadur.',
    none: 'Dim ond pobl sy’n siarad ar ran grŵp cymunedol yn y rhwydwaith all wneud hyn. Os dylech chi fod, gofynnwch i’r rhwydwaith eich ychwanegu.',
    directory: 'Gweld y grwpiau yn y rhwydwaith',
    which: 'Pa grŵp?',
    brings: 'Beth mae eich grŵp yn ei gynnig?',
    hint: 'Er enghraifft: “Chwe gwirfoddolwr ar ddydd Sadwrn, a rhawiau”.',
    shown: 'Mae rhywun yn ei ddarllen cyn iddo gael ei ddangos. Byddwch yn cael derbynneb.',
    send: 'Ymuno',
    already: (name) => `Mae ${name} yn gweithio ar hyn`,
    leave: (name) => `Mae ${name} yn rhoi’r gorau i weithio ar hyn`,
    left: 'Nid yw eich grŵp yn gweithio ar hyn mwyach',
    refusals: {
      'words-missing': 'Ysgrifennwch beth mae eich grŵp yn ei gynnig',
      'too-long': 'Gwnewch ef yn fyrrach. Gall gynnwys 600 nod',
      'group-missing': 'Dewiswch un o’ch grwpiau',
      'joined-already': 'Mae eich grŵp yn gweithio ar hyn yn barod',
      'problem-gone': 'Cafodd y broblem hon ei huno ag un arall yn y cyfamser. Ymunwch yno',
    },
  },
}
