import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Column {
  type: 'INTEGER' | 'TEXT' | 'BLOB';
  nullable: boolean;
  /** The database gives a value where an insert gives none. */
  generated: boolean;
  /** The only values that it may hold, where these are told. */
  values: string[] | null;
}

export type Tables = Record<string, Record<string, Column>>;

const SCHEMA = fileURLToPath(new URL('../../db/schema.ts', import.meta.url));

/** The tables and columns that the interfaces in db/schema.ts declare, as the TypeScript compiler understands them. */
export function declaredTables(): Tables {
  const program = ts.createProgram([SCHEMA], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
  });
  const checker = program.getTypeChecker();
  const interfaces = new Map(
    program
      .getSourceFile(SCHEMA)!
      .statements.filter(ts.isInterfaceDeclaration)
      .map((declaration) => [declaration.name.text, declaration]),
  );
  const tables = propertiesOf(interfaces.get('Schema')!);
  return Object.fromEntries(
    tables.map(({ name, type }) => {
      const columns = propertiesOf(interfaces.get(type.getText())!);
      return [
        name,
        Object.fromEntries(columns.map((column) => [column.name, columnOf(column.type, checker)])),
      ];
    }),
  );
}

function propertiesOf(declaration: ts.InterfaceDeclaration): { name: string; type: ts.TypeNode }[] {
  return declaration.members.map((member) => {
    if (!ts.isPropertySignature(member) || member.questionToken || !member.type)
      throw new Error(
        `${declaration.name.text} has something that is no column: ${member.getText()}`,
      );
    return { name: member.name.getText(), type: member.type };
  });
}

function columnOf(node: ts.TypeNode, checker: ts.TypeChecker): Column {
  if (ts.isTypeReferenceNode(node) && node.typeName.getText() === 'Generated')
    return { ...columnOf(node.typeArguments![0]!, checker), generated: true };
  const type = checker.getTypeFromTypeNode(node);
  const members = type.isUnion() ? type.types : [type];
  const stored = members.filter((member) => !(member.flags & ts.TypeFlags.Null));
  const types = new Set(stored.map((member) => sqliteTypeOf(member, checker)));
  if (types.size !== 1) throw new Error(`${node.getText()} is no one type of column`);
  return {
    type: [...types][0]!,
    nullable: stored.length < members.length,
    generated: false,
    values: stored.every((member) => member.isLiteral())
      ? stored.map((member) => String(member.value)).sort()
      : null,
  };
}

function sqliteTypeOf(type: ts.Type, checker: ts.TypeChecker): Column['type'] {
  if (type.flags & ts.TypeFlags.NumberLike) return 'INTEGER';
  if (type.flags & ts.TypeFlags.StringLike) return 'TEXT';
  if (type.symbol?.name === 'Buffer') return 'BLOB';
  throw new Error(`no column can hold ${checker.typeToString(type)}`);
}
