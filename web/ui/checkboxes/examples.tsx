import { examplesOf } from '../example.ts'
import { Input } from '../input/input.tsx'
import { Checkboxes } from './checkboxes.tsx'

export const examples = examplesOf(Checkboxes, {
  'More than one answer': {
    name: 'use',
    legend: { text: 'What do you use the green for?', size: 'm' },
    hint: 'Choose everything that is true for you.',
    values: ['walk'],
    items: [
      { value: 'walk', label: 'Walking' },
      { value: 'play', label: 'Playing with children', hint: 'Your own or others' },
      { value: 'meet', label: 'Meeting people' },
      { divider: 'or' },
      { value: 'none', label: 'I do not use it', exclusive: true },
    ],
  },
  'A choice that asks for more': {
    name: 'news',
    legend: { text: 'How may we tell you what happens?', size: 'm' },
    error: 'Choose how we may tell you',
    items: [
      {
        value: 'email',
        label: 'By email',
        conditional: (
          <Input name="news-email" label="Your email address" type="email" autocomplete="email" width={20} />
        ),
      },
      { value: 'post', label: 'By post' },
    ],
  },
  'Small, in a dense page': {
    name: 'wards',
    small: true,
    legend: 'Wards',
    items: [
      { value: 'norbiton', label: 'Norbiton', checked: true },
      { value: 'berrylands', label: 'Berrylands' },
    ],
  },
})
