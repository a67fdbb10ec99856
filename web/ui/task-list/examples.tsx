import { examplesOf } from '../example.ts'
import { Tag } from '../tag/tag.tsx'
import { TaskList } from './task-list.tsx'

export const examples = examplesOf(TaskList, {
  'Before a project can be published': {
    idPrefix: 'publish',
    items: [
      { title: 'Say what it is for', href: '/gallery', status: 'Done' },
      {
        title: 'Say what can and cannot change',
        hint: 'People need to know before they answer',
        href: '/gallery',
        status: <Tag colour="blue">Not started</Tag>,
      },
      { title: 'Publish', status: { text: 'Cannot start yet', class: 'govuk-task-list__status--cannot-start-yet' } },
    ],
  },
})
