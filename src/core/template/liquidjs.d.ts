/**
 * The part of LiquidJS 10.30 used here. Declared by hand because the package's own types pull in
 * Node's, and with them clocks, processes and timers that nothing in this folder may see.
 */
declare module "liquidjs/dist/liquid.browser.mjs" {
  export interface Token {
    readonly begin: number;
    getText(): string;
  }
  export interface LiquidError extends Error {
    readonly token: Token;
    readonly originalError?: Error;
  }
  /** What a rendering carries along; `bottom` is where assigned names live. */
  export interface Context {
    bottom(): Record<string, unknown>;
  }
  export class AssignTag {
    constructor(token: unknown, rest: unknown, liquid: Liquid);
    readonly key: string;
    readonly value: { value(context: Context, lenient: boolean): Iterable<unknown> };
    /** A step of LiquidJS's own driver: yielded values are resolved and handed back. */
    render(context: Context): Generator<unknown, void, unknown>;
  }
  /** An opaque parsed node. */
  export interface Template {
    readonly token: Token;
  }
  export interface VariableUse {
    /** The root name first, then properties. */
    readonly segments: readonly unknown[];
    /** 1-based, in the whole body. */
    readonly location: { readonly row: number; readonly col: number };
  }
  export interface LiquidOptions {
    readonly strictVariables: boolean;
    readonly strictFilters: boolean;
    readonly lenientIf: boolean;
    readonly ownPropertyOnly: boolean;
    readonly templates: Record<string, string>;
    readonly locale: string;
    readonly parseLimit: number;
    readonly memoryLimit: number;
    readonly outputEscape: (value: unknown) => string;
  }
  export class Liquid {
    constructor(options: LiquidOptions);
    /** Both without a prototype. */
    readonly tags: Record<string, unknown>;
    readonly filters: Record<string, unknown>;
    parse(body: string): readonly Template[];
    renderSync(templates: readonly Template[], scope: object): unknown;
    analyzeSync(templates: readonly Template[]): {
      readonly variables: Readonly<Record<string, readonly VariableUse[]>>;
      readonly globals: Readonly<Record<string, readonly VariableUse[]>>;
    };
  }
  export const LiquidError: { is(value: unknown): value is LiquidError };
}
