import { type Proof, proof } from './proof.ts'

/** The rows of taking part, and of making sense of it together. */
export const takingPartProofs: readonly Proof[] = [
  proof(
    'R115',
    'Residents put priorities in order, share out points or put dots: eligible by area, one ballot each, paper too, results with the method',
    'areas/activities/kinds/priorities/ballot/ballot',
    'R115: eligibility by area, one person one ballot; a second ballot from the same person is refused',
    '/projects',
  ),
]
