GRANT SELECT, INSERT, UPDATE, DELETE ON outbox_message TO ${appUser};
