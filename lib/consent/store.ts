// Where the screens find all of consent.
export { agree } from './agree';
export { ask, askedKey, dismissAsking, joinCall, sayNo, sayYes, withdraw } from './ask';
export { deleteCaptured, deleteExpired, settleCaptions } from './erase';
export {
  consentOf,
  consentShown,
  setOffTheRecord,
  stopCapture,
  toggleOffTheRecord,
} from './off-the-record';
