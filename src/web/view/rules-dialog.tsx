import type { JSX } from "preact";
import type { RuleSetting } from "../../check/rule.js";
import type { Config } from "../../model/config.js";
import { saveFile } from "../desk/save-file.js";
import type { Levels } from "../protocol.js";
import { CONFIGS, FileButton } from "./file-button.js";
import { HouseBar } from "./house-bar.js";
import { Modal } from "./modal.js";
import { usePage } from "./page-context.js";

const SETTINGS = ["off", "info", "warning", "error"] as const satisfies readonly RuleSetting[];

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All rules with their levels. What is changed here can be taken along as a configuration for the command line. */
export function RulesDialog({ isOpen, onClose }: Props): JSX.Element {
  const { desk, state, words } = usePage();
  const { rules, levels, house, lang } = state;
  const changed = Object.keys(levels).length;
  return (
    <Modal isOpen={isOpen} title={words.rules} name="rules" onClose={onClose}>
      <div class="modal-body">
        <p class="modal-help">{words.rulesHelp}</p>
        <HouseBar />
        <ul class="rule-list">
          {rules.map(({ id, setting, summary }) => {
            const level = levels[id] ?? setting;
            return (
              <li key={id} class="rule" data-changed={levels[id] === undefined ? undefined : ""}>
                <label for={`rule-${id}`}>
                  <span class="rule-summary">{summary[lang]}</span>
                  <code>{id}</code>
                </label>
                <select
                  id={`rule-${id}`}
                  value={level}
                  onChange={({ currentTarget }) => {
                    const next = currentTarget.value as RuleSetting;
                    desk.setLevel(id, next === setting ? null : next);
                  }}
                >
                  {SETTINGS.map((each) => (
                    <option key={each} value={each}>
                      {words.levels[each]}
                      {each === setting ? `（${words.ownLevel}）` : ""}
                    </option>
                  ))}
                </select>
              </li>
            );
          })}
        </ul>
        <div class="modal-tools">
          <FileButton class="button" kinds={CONFIGS} onFiles={(files) => desk.add(files)}>
            {words.loadConfig}
          </FileButton>
          <button type="button" class="button" disabled={changed === 0} onClick={() => desk.setLevel(null, null)}>
            {words.resetRules}
          </button>
          <button type="button" class="button main-button" onClick={() => saveFile("gouji.config.json", "application/json", configOf(levels, house?.config))}>
            {words.exportConfig}
          </button>
        </div>
      </div>
    </Modal>
  );
}

/** As `ConfigSchema` (model/config.ts) reads it: what was loaded, with the levels as they are now, in the order of their names. */
function configOf(levels: Levels, { $schema, ...loaded }: Omit<Config, "rules"> = {}): string {
  const rules = Object.fromEntries(Object.entries(levels).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ ...($schema !== undefined && { $schema }), rules, ...loaded }, null, 2)}\n`;
}
