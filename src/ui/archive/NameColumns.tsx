import { useId, useState } from "preact/hooks";
import type { ArchiveMappings } from "../../app/archive/desk.ts";
import type { ConnectionField, ForeignHeaders, InvitationField, Part } from "../../core/archive/index.ts";
import type { MessageKey } from "../i18n/keys.ts";
import { t } from "../i18n/language.ts";

export interface NameColumnsProps {
  readonly foreign: ForeignHeaders;
  readonly onNamed: (mappings: ArchiveMappings) => void;
}

const CONNECTION_FIELDS: Readonly<Record<ConnectionField, MessageKey>> = {
  first: "page_column_first_name",
  last: "page_column_last_name",
  full: "page_column_full_name",
  url: "page_column_profile_address",
  connectedOn: "page_column_connected_on",
  company: "page_column_company",
};
const INVITATION_FIELDS: Readonly<Record<InvitationField, MessageKey>> = {
  from: "page_column_from",
  to: "page_column_to",
  sentAt: "page_column_sent_at",
  message: "page_column_message",
  direction: "page_column_direction",
  inviterUrl: "page_column_inviter_address",
  inviteeUrl: "page_column_invitee_address",
};

type Choice = Readonly<Record<string, number | null>>;

const read =
  <Field extends string>(fields: Readonly<Record<Field, MessageKey>>, choice: Choice) =>
  (field: Field): number | null =>
    field in fields ? (choice[field] ?? null) : null;

function mappingsOf(part: Part, choice: Choice): ArchiveMappings {
  if (part === "connections") {
    const of = read(CONNECTION_FIELDS, choice);
    return {
      connections: {
        first: of("first"),
        last: of("last"),
        full: of("full"),
        url: of("url"),
        connectedOn: of("connectedOn"),
        company: of("company"),
      },
    };
  }
  const of = read(INVITATION_FIELDS, choice);
  return {
    invitations: {
      from: of("from"),
      to: of("to"),
      sentAt: of("sentAt"),
      message: of("message"),
      direction: of("direction"),
      inviterUrl: of("inviterUrl"),
      inviteeUrl: of("inviteeUrl"),
    },
  };
}

/** A file whose header is in another language: the person says which column holds what. */
export function NameColumns({ foreign, onNamed }: NameColumnsProps) {
  const id = useId();
  const [part, setPart] = useState<Part>(foreign.part ?? "connections");
  const [choice, setChoice] = useState<Choice>({});
  const fields = part === "connections" ? CONNECTION_FIELDS : INVITATION_FIELDS;
  const columnName = (header: string, at: number): string => {
    const column = header || t("page_columns_unnamed", { number: at + 1 });
    const example = foreign.sample[0]?.[at]?.slice(0, 40) ?? "";
    return example === "" ? column : t("page_columns_example", { column, example });
  };
  return (
    <form
      class="stack name-columns"
      onSubmit={(event) => {
        event.preventDefault();
        onNamed(mappingsOf(part, choice));
      }}
    >
      <h2>{t("page_columns_title")}</h2>
      {foreign.part === null && (
        <div class="field">
          <label for={`${id}-part`}>{t("page_columns_part")}</label>
          <select
            id={`${id}-part`}
            value={part}
            onChange={(event) => {
              setPart(event.currentTarget.value === "invitations" ? "invitations" : "connections");
              setChoice({});
            }}
          >
            <option value="connections">{t("page_columns_connections")}</option>
            <option value="invitations">{t("page_columns_invitations")}</option>
          </select>
        </div>
      )}
      <div class="column-list">
        {Object.entries(fields).map(([field, label]) => (
          <div key={field} class="field">
            <label for={`${id}-${field}`}>{t(label)}</label>
            <select
              id={`${id}-${field}`}
              value={choice[field] === null || choice[field] === undefined ? "" : String(choice[field])}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setChoice({ ...choice, [field]: value === "" ? null : Number(value) });
              }}
            >
              <option value="">{t("page_columns_not_there")}</option>
              {foreign.headers.map((header, column) => (
                <option key={`${column} ${header}`} value={String(column)}>
                  {columnName(header, column)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <div class="row">
        <button type="submit" class="main">
          {t("page_columns_read")}
        </button>
      </div>
    </form>
  );
}
