-- What the books were counted to just before they were compared.
ALTER TABLE finance_day ADD COLUMN books_mark VARCHAR(250) NOT NULL DEFAULT '';
