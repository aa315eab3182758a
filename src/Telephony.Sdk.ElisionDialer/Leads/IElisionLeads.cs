namespace Telephony.Sdk.ElisionDialer;

/// <summary>The leads that the dialer calls (Dialer - CRM Integration, "Add_multi_lead - Add Multiple leads to dialer").</summary>
public interface IElisionLeads
{
    /// <summary>
    /// Adds leads ("Add_multi_lead"), in as many requests as they need, one after the other. No request is ever sent twice, and the first
    /// that fails is the last.
    /// </summary>
    /// <remarks>
    /// Once something has been sent, nothing is thrown: what fails, also the caller's cancellation or a <paramref name="progress"/> that throws, is <see cref="ElisionLeadImport.Failure"/>, beside
    /// the outcome of every lead. So no result is lost when the third request of five fails.
    /// A request takes at most <see cref="ElisionDialerOptions.MaxLeadsPerRequest"/> leads, and as many as fit
    /// <see cref="ElisionDialerOptions.MaxUrlLength"/>.
    /// </remarks>
    /// <param name="leads">The leads, at least one.</param>
    /// <param name="progress">Told after each request, or null.</param>
    /// <param name="cancellationToken">Cancels the request that is under way and sends no other.</param>
    /// <returns>What became of each lead, in their order.</returns>
    /// <exception cref="ArgumentException">A lead lacks a number or a list, or is too long for a request; nothing was sent.</exception>
    /// <exception cref="OperationCanceledException">The caller had cancelled before anything was sent.</exception>
    Task<ElisionLeadImport> AddAsync(IReadOnlyList<ElisionLead> leads, IProgress<ElisionLeadProgress>? progress = null, CancellationToken cancellationToken = default);
}
