import type { StageRefusal } from './rules.ts'

export const stageWords: Record<StageRefusal, string> = {
  'step-missing': 'Choose what the stage is for',
  'name-missing': 'Enter what the stage is called',
  'name-too-long': 'Make the name 80 characters or fewer',
  'description-too-long': 'Make it 1,000 characters or fewer',
  'start-missing': 'Enter the day it begins',
  'not-a-day': 'Enter a day that there is, like 19 6 2026',
  'ends-before-start': 'Enter a day on or after the day it begins',
  'welsh-too-long': 'Make the Welsh name 80 and the Welsh text 1,000 characters or fewer',
}
export const removalWords = {
  'last-stage': 'A public project needs at least one stage. Change this one instead',
  'stage-in-use': 'Something takes place in this stage. Move that to another stage first',
}
