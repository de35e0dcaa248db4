export { openDesk } from './open-desk';
export { Desk } from '../desk';
export { defaultProfile, findProfile, profiles, type DeskProfile } from '../profiles';
export { findQuirk, quirks } from '../quirks';
