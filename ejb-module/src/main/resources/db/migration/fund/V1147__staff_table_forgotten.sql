ALTER TABLE staff_table
  ADD forgotten_at DATETIME(3) NULL,
  ADD KEY ix_staff_table_forgotten (forgotten_at, received_at, id);
