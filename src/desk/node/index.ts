export { openDesk } from './open-desk';
export { Desk } from '../desk';
export { findProfile, profiles, type DeskProfile } from '../profiles';
export { findQuirk, quirks } from '../quirks';
