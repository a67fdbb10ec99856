import type { PostState } from '../news/queries.ts'

export const stateWords: Record<PostState, string> = {
  draft: 'Draft',
  scheduled: 'Waits for its time',
  public: 'Public',
  withdrawn: 'Taken down',
}
export const words = {
  title: 'Updates',
  begin: 'Write an update',
  emptyTitle: 'Updates will be listed here',
  emptyText: 'An update tells followers what is going on, in your own words.',
  wholeCouncil: 'The whole council',
  nowhere: 'Something that is no longer there',
  saved: 'Saved',
  published: 'It is public now. Followers hear of it by their next letter',
  scheduled: 'The time is set',
  cancelled: 'The time is cancelled. It is a draft again',
  withdrawn: 'It is taken down',
  problem: 'There is a problem',
  changed:
    'Somebody else changed this update while you wrote. Their words are beside yours. Put together what you want to keep, and save',
}
