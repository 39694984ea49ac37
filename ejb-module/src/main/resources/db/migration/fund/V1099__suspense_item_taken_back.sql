ALTER TABLE suspense_item
  ADD COLUMN taken_back DECIMAL(18,2) NOT NULL DEFAULT 0,
  ADD CONSTRAINT ck_suspense_item_taken_back CHECK (taken_back >= 0 AND remaining + taken_back <= amount);
