GRANT SELECT, INSERT, UPDATE ON payment_batch TO ${appUser};
