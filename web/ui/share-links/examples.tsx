import { examplesOf } from '../example.ts'
import { ShareLinks } from './share-links.tsx'

export const examples = examplesOf(ShareLinks, {
  'Under a project': { url: 'https://kingston.example/projects/one-norbiton', title: 'One Norbiton Working Together' },
  'In Welsh': {
    url: 'https://kingston.example/projects/one-norbiton',
    title: 'Un Norbiton yn Gweithio Gyda’n Gilydd',
    language: 'cy',
  },
})
