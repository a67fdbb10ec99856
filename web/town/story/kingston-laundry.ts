import { norbitonPlaces } from './kingston-voices.ts'
import { type Frame, grouped, inOrder, told } from './told.ts'
import type { Conversation, ThemeText } from './types.ts'

/** An open conversation about an invented building. A theme or two is begun; the newest answers wait to be read. */

const online = `
kitchen | A kitchen where we can cook for each other. Everything else follows from the smell. | as: Adel | skills: Cooking for 200
quiet | Somewhere quiet. Not everything has to be an activity. | as: M
making | Keep two of the big sinks for dyeing and printing cloth. I can show people indigo. | skills: Dyeing, block printing
children | Rainy days with under fives. A cupboard of toys, a kettle, a floor that can be mopped.
kitchen keys | Lunch club back, please, and let the people who eat there have a key. | as: Pat
young keys | One evening a week with no adults except the one we choose. | as: Amina, 15 | wants: sofa; plugs; our own shelf
neighbours | We live above. We are glad that it will be used, and we would like it to be quiet by half past nine. Felt on the chair legs, please, that is half of it. | as: Upstairs
making | Repair bench with proper light and a vice. | skills: Can lend a pillar drill
keys | Who cleans it? Nobody ever asks that first, and it's always the same two women who end up doing it.
quiet kitchen | Long table, soup, newspapers. A place where you are allowed to stay.
learn | Saturday English here, not at the school. My mother is afraid of schools. | as: Hoa
children making | A children's workshop with real tools. Small, sharp and supervised.
kitchen | Pickles!!! | as: The pickle lady
neighbours | Deliveries by bike only, the lane is too narrow for vans
keys | Please write down now what happens after the year. I have loved three places that shut. | as: Owain
young | Band practice until 8? We've got drums but electric ones
learn quiet | A homework room with somebody in it who isn't cross | as: Tobi, 13
kitchen | Washing machines. It was a laundry! Four machines and you've solved two problems. | wants: machines; a drying line
making | Sewing. Curtains for the place itself as the first job. | skills: Sewing, I have three machines
quiet | Make sure it's warm. If it's warm people come, if not they don't, you can save yourself the rest of the survey
children | Buggies need somewhere dry. Also a low tap.
keys | I'd do a Tuesday. | skills: Key holding, retired caretaker
kitchen | Mae angen lle i goginio a chanu yr un pryd. | lang: cy | english: We need a place to cook and sing at the same time. | as: Owain
learn | 요리와 한국어를 같이 가르칠 수 있어요. | lang: ko | english: I can teach cooking and Korean together. | skills: Korean, cooking
neighbours | Good, but where will everyone park | waiting
kitchen | Could we have a halal shelf and a vegetarian shelf? Easy if you think of it at the start. | waiting
young | Gaming night. Not everybody likes football. | waiting
quiet | a clock that's right | waiting
keys | I know the person who had the keys before and he should not be allowed near it, he knows what he did | refused: names-a-person: This could point to a real person and accuse them. If you are worried about somebody, please tell the council's contact line, which is private.
`

const paper = `
kitchen | The Lunch Club. Please.
making | Quilting
neighbours | Will there be music. I go to bed at 9. | as: No. 3
quiet | a chair with arms that I can get out of
keys | Let Eileen have the first key she worked there
children | my grand daughter says a slide
kitchen | Hot dinner under £4 | waiting
`

const event = `
learn | Two people at the door sale: "Teach us to mend the roof and we'll mend the roof."
kitchen keys | Would like to run a supper once a month where you pay what you can. Wants to know who says yes to that.
young making | Showed us on his phone a bike he built. Would like to build another where people can watch.
quiet | "A window seat." Said it twice.
`

export const laundryThemes: ThemeText[] = [
  {
    key: 'kitchen',
    name: 'Cooking and eating together',
    description: 'A shared kitchen, lunch club, pay-what-you-can suppers.',
  },
  { key: 'quiet', name: 'Somewhere warm to be', description: 'Sitting, reading, homework; no need to join in.' },
  { key: 'making', name: 'Making and mending', description: 'Benches, sinks, sewing and real tools.' },
  {
    key: 'keys',
    name: 'Who holds the keys',
    description: 'Running it ourselves, cleaning it, and what comes after the year.',
  },
  { key: 'young', name: 'Young people on their own terms', description: 'An evening, a shelf, a door.' },
  { key: 'children', name: 'Small children and those with them', description: 'Rainy days, buggies, low taps.' },
  { key: 'learn', name: 'Learning from each other', description: 'English, homework and skills swaps.' },
  { key: 'neighbours', name: 'Good neighbours', description: 'Noise, parking and deliveries in a narrow lane.' },
]

const frame: Omit<Frame, 'channel' | 'days' | 'contact'> = {
  key: 'laundry',
  hours: [8, 22],
  places: norbitonPlaces,
  moderator: 'kingston-moderator-2',
}
const staff = { enteredBy: ['kingston-officer-2'], hours: [10, 16] as [number, number] }

const voices = inOrder(
  told(online, { ...frame, channel: 'online', days: [-15, -2], privateEvery: 11, contact: { by: 'email', every: 2 } }),
  told(paper, { ...frame, ...staff, channel: 'paper', days: [-13, -6], delay: 3, contact: { by: 'post', every: 3 } }),
  told(event, {
    ...frame,
    ...staff,
    channel: 'event',
    days: [-9, -9],
    delay: 1,
    host: 'Door sale on Quince Lane (invented)',
    contact: { by: 'telephone', every: 4 },
  }),
)

export const laundry: Conversation = {
  key: 'laundry',
  title: 'The old laundry on Quince Lane',
  purpose:
    'We have the old laundry for one year. Tell us what you would like to do there, and what would make you walk in. Nothing is planned yet but the ramp.',
  question: 'What should the old laundry on Quince Lane be for?',
  prioritiesLabel: 'What matters most to you there? (optional)',
  skillsLabel: 'Is there something you could bring, lend or teach? (optional)',
  opens: { day: -16, time: '09:00' },
  closes: { day: 19, time: '17:00' },
  welsh: {
    title: 'Yr hen olchdy ar Quince Lane',
    purpose:
      'Mae’r hen olchdy gennym am flwyddyn. Dywedwch wrthym beth yr hoffech ei wneud yno, a beth fyddai’n gwneud i chi gerdded i mewn. Does dim wedi’i drefnu eto heblaw’r ramp.',
    question: 'Beth ddylai’r hen olchdy ar Quince Lane fod?',
  },
  voices,
  themes: grouped(laundryThemes, voices),
}
