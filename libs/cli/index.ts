export { type Command, type CommandContext } from './command';
export { runCommand } from './run-command';
