import { useId, useState } from "preact/hooks";
import type { ArchiveMappings } from "../../app/archive/desk.ts";
import type { ConnectionField, ForeignHeaders, InvitationField, Part } from "../../core/archive/index.ts";

export interface NameColumnsProps {
  readonly foreign: ForeignHeaders;
  readonly onNamed: (mappings: ArchiveMappings) => void;
}

const CONNECTION_FIELDS: Readonly<Record<ConnectionField, string>> = {
  first: "First name",
  last: "Last name",
  full: "Full name, if in one column",
  url: "Address of the profile",
  connectedOn: "Connected on",
  company: "Company",
};
const INVITATION_FIELDS: Readonly<Record<InvitationField, string>> = {
  from: "From",
  to: "To",
  sentAt: "Sent at",
  message: "Message",
  direction: "Direction",
  inviterUrl: "Address of who invited",
  inviteeUrl: "Address of who was invited",
};

type Choice = Readonly<Record<string, number | null>>;

const read =
  <Field extends string>(fields: Readonly<Record<Field, string>>, choice: Choice) =>
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
  const example = (column: number): string => foreign.sample[0]?.[column]?.slice(0, 40) ?? "";
  return (
    <form
      class="stack columns"
      onSubmit={(event) => {
        event.preventDefault();
        onNamed(mappingsOf(part, choice));
      }}
    >
      <h2>Which column is which?</h2>
      {foreign.part === null && (
        <div class="field">
          <label for={`${id}-part`}>The file holds</label>
          <select
            id={`${id}-part`}
            value={part}
            onChange={(event) => {
              setPart(event.currentTarget.value === "invitations" ? "invitations" : "connections");
              setChoice({});
            }}
          >
            <option value="connections">Connections</option>
            <option value="invitations">Invitations</option>
          </select>
        </div>
      )}
      <div class="column-list">
        {Object.entries(fields).map(([field, label]) => (
          <div key={field} class="field">
            <label for={`${id}-${field}`}>{label}</label>
            <select
              id={`${id}-${field}`}
              value={choice[field] === null || choice[field] === undefined ? "" : String(choice[field])}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setChoice({ ...choice, [field]: value === "" ? null : Number(value) });
              }}
            >
              <option value="">Not there</option>
              {foreign.headers.map((header, column) => (
                <option key={`${column} ${header}`} value={String(column)}>
                  {header || `Column ${column + 1}`}
                  {example(column) && `: ${example(column)}`}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <div class="row">
        <button type="submit" class="main">
          Read it so
        </button>
      </div>
    </form>
  );
}
