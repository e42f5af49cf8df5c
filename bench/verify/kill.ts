import { killCycles } from '../../e2e/kill-cycles.ts';

// SIGKILL of the whole app in mid-conversation, 20 times or as many as asked for: `npm run verify -- kill [times]`.
const kills = Number(process.argv[2] ?? 20);
const report = await killCycles(kills, (line) => console.log(line));
console.log(JSON.stringify(report));
const { saved, lost, doubled, unanswered, interrupted } = report;
const good =
  saved === kills && interrupted === kills && lost.length + doubled.length + unanswered.length === 0;
console.log(
  `${kills} kills, ${saved} turns shown as saved, ${lost.length} lost, ${doubled.length} doubled, ${interrupted} answers found as interrupted`,
);
process.exit(good ? 0 : 1);
