-- What the books, and the differences known, were counted to just before a day was compared, and what that came to.
ALTER TABLE finance_day
  ADD COLUMN books_mark VARCHAR(250) NOT NULL DEFAULT '',
  ADD COLUMN known_mark VARCHAR(80) NOT NULL DEFAULT '',
  ADD COLUMN found_mark CHAR(64) NOT NULL DEFAULT '';
