import { ACCOUNT_TYPES, type AccountType } from "../../core/account/account.ts";
import { accountName, accountTypeOf } from "../words/account.ts";

export interface AccountTypeSelectProps {
  /** What the field around it gives its control: id, name, description. */
  readonly control: object;
  readonly value: AccountType;
  readonly onType: (type: AccountType) => void;
}

/** What the member pays LinkedIn for. */
export function AccountTypeSelect({ control, value, onType }: AccountTypeSelectProps) {
  return (
    <select
      {...control}
      value={value}
      onChange={(event) => {
        const type = accountTypeOf(event.currentTarget.value);
        if (type) onType(type);
      }}
    >
      {ACCOUNT_TYPES.map((type) => (
        <option key={type} value={type}>
          {accountName(type)}
        </option>
      ))}
    </select>
  );
}
