// The SQL that @tryghost/nql and mongo-knex write for filters of posts: `node nqlsql.mjs FILE` reads a JSON list of filters and
// prints a list of {SQL} for SQLite with the values in it, or {Refused: message}. The tables are those of store/filter_test.go.
import { readFileSync } from 'node:fs';
import createKnex from 'knex';
import nql from '@tryghost/nql';

const knex = createKnex({ client: 'better-sqlite3', useNullAsDefault: true });
const many = (tableName, joinTable, joinTo, more = {}) => ({ type: 'manyToMany', tableName, joinTable, joinFrom: 'post_id', joinTo, ...more });
const relations = {
  tags: many('tags', 'posts_tags', 'tag_id'),
  authors: many('writers', 'posts_authors', 'author_id', { tableNameAs: 'authors' }),
  posts_meta: { type: 'oneToOne', tableName: 'posts_meta', joinFrom: 'post_id' },
};
const expansions = [
  { key: 'primary_tag', replacement: 'tags.slug', expansion: 'posts_tags.sort_order:0+tags.visibility:public' },
  { key: 'primary_author', replacement: 'authors.slug', expansion: 'posts_authors.sort_order:0+authors.visibility:public' },
  ...Object.entries({ tag: 'tags.slug', tags: 'tags.slug', author: 'authors.slug', authors: 'authors.slug', meta_title: 'posts_meta.meta_title', og_title: 'posts_meta.og_title' })
    .map(([key, replacement]) => ({ key, replacement })),
];

const filters = JSON.parse(readFileSync(process.argv[2], 'utf8'));
console.log(JSON.stringify(filters.map((filter) => {
  try {
    const query = knex('posts').select('posts.id').orderBy('posts.id');
    nql(filter, { relations, expansions }).querySQL(query);
    return { SQL: query.toString() };
  } catch (error) {
    return { Refused: String(error.message).split('\n')[0] };
  }
})));
