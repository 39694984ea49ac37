GRANT SELECT, INSERT, UPDATE ON payment_ruling TO ${appUser};
